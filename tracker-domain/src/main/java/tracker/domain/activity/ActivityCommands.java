package tracker.domain.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;

/**
 * Makes every command about one activity that is planned for a day and reported afterwards. Forms, uploads, API requests and the
 * demonstration all build their commands here.
 *
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
public interface ActivityCommands<D, F> {

    /** It is to take place. */
    ActivityCommand plan(D details);

    /**
     * It has taken place.
     *
     * @param details null where it took place as planned
     */
    ActivityCommand report(@Nullable D details, F figures);

    /** It takes place on other days; where it cannot go on for several, the first of them is meant. */
    ActivityCommand move(DayRange days, Reason reason);

    /** Better figures have come in. */
    ActivityCommand revise(F figures, Reason reason);

    /**
     * What was reported was wrong.
     *
     * @param details null where only the figures were
     */
    ActivityCommand correct(@Nullable D details, F figures, Reason reason);

    ActivityCommand cancel(Reason reason);

    /** It was logged by mistake. */
    ActivityCommand withdraw(Reason reason);

    /** It was withdrawn by mistake. */
    ActivityCommand restore(Reason reason);

    /** The entry in the words of the kind; the entry says where and when, as the kind's venue requires. */
    D details(ActivityEntry entry);

    F figures(ActivityEntry entry);

    /** Planned or reported, as the entry says. */
    default ActivityCommand log(ActivityEntry entry) {
        return entry.held() ? report(details(entry), figures(entry)) : plan(details(entry));
    }

    /** What the entry says because the kind's venue requires it. */
    static <T> T required(@Nullable T part) {
        return Objects.requireNonNull(part, "an entry of this kind has it");
    }
}
