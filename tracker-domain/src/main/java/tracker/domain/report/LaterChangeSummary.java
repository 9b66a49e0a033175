package tracker.domain.report;

import java.util.List;

/**
 * The changes after a position.
 *
 * @param position the newest that it includes
 * @param held the change in held activities, negative if there are fewer
 * @param planned the change in planned activities
 * @param people the change in people reached
 * @param activities how many activities changed
 * @param changes the newest first, as many as the query allows
 */
public record LaterChangeSummary(
        long position, int held, int planned, long people, int activities, List<LaterChange> changes) {}
