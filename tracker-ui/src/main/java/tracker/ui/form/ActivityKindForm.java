package tracker.ui.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.Reason;

/**
 * What one kind of activity says about its own forms: which questions it asks, and which commands they end in.
 *
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
public interface ActivityKindForm<D, F> {

    /** Questions for a new activity, with an id of its own, so that it cannot be logged twice. */
    LogQuestions<D, F> log(LogContext occasion);

    /** As one of them stands this very moment. */
    Query<Optional<ActivitySnapshot<D, F>>> now(ActivityRef which);

    /** On which days it is. */
    DayRange days(D details);

    /** Questions for the figures of one that was held. */
    FigureQuestions<F> figures();

    /** How many a clicker has counted at one of them so far; 0 where nobody counts. */
    default int counted(ActivityRef which, Queries queries) {
        return 0;
    }

    /** It was held as planned, with these figures. */
    Command report(ActivityRef which, F figures);

    /** Better figures are available. */
    Command revise(ActivityRef which, F figures, Reason reason);

    /**
     * The report was wrong.
     *
     * @param details null where only the figures were
     */
    Command correct(ActivityRef which, @Nullable D details, F figures, Reason reason);

    /** Whether it can go on for several days in a row. */
    boolean severalDays();

    /** It takes place on other days; where it cannot go on for several, the first of them is meant. */
    Command move(ActivityRef which, DayRange days, Reason reason);

    Command cancel(ActivityRef which, Reason reason);

    Command withdraw(ActivityRef which, Reason reason);

    Command restore(ActivityRef which, Reason reason);
}
