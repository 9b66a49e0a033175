package tracker.domain.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;

/**
 * Creates every command to one activity that is planned for a day and reported afterwards. Forms, uploads, API requests
 * and the demonstration all create their commands here.
 *
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
public interface ActivityCommands<D, F> {

    /** Plans the activity. */
    ActivityCommand plan(D details);

    /**
     * Reports that the activity took place.
     *
     * @param details null if it took place as planned
     */
    ActivityCommand report(@Nullable D details, F figures);

    /** Moves the activity to other days. For a kind that lasts one day, the first of them counts. */
    ActivityCommand move(DayRange days, Reason reason);

    /** Changes what is planned: the days, the place or school, and all else that the details say. */
    ActivityCommand replan(D details, Reason reason);

    /** Revises the figures with better ones. */
    ActivityCommand revise(F figures, Reason reason);

    /**
     * Corrects what was reported.
     *
     * @param details null if only the figures were wrong
     */
    ActivityCommand correct(@Nullable D details, F figures, Reason reason);

    ActivityCommand cancel(Reason reason);

    /** Withdraws an activity that was logged by mistake. */
    ActivityCommand withdraw(Reason reason);

    /** Restores an activity that was withdrawn or cancelled by mistake. */
    ActivityCommand restore(Reason reason);

    /** Confirms figures that were held back. */
    ActivityCommand confirmFigures();

    /** Sends figures that were held back to the trust. */
    ActivityCommand returnFigures(Reason reason);

    /** The entry as details of the kind. The entry has the place and days that the kind's venue requires. */
    D details(ActivityEntry entry);

    F figures(ActivityEntry entry);

    /** A plan or a report, as the entry says. */
    default ActivityCommand log(ActivityEntry entry) {
        return entry.held() ? report(details(entry), figures(entry)) : plan(details(entry));
    }

    /** A value that the kind's venue requires, so that the entry has it. */
    static <T> T required(@Nullable T part) {
        return Objects.requireNonNull(part, "missing in the entry");
    }
}
