package tracker.domain.report;

import java.util.List;

/**
 * What was told after a position.
 *
 * @param position the newest that it includes
 * @param held how many more activities are held now; below zero when more went than came
 * @param planned how many more are planned now
 * @param people how many more were reached
 * @param activities how many activities stand differently now
 * @param changes the newest of them first, as many as were asked for
 */
public record LaterChangeSummary(
        long position, int held, int planned, long people, int activities, List<LaterChange> changes) {}
