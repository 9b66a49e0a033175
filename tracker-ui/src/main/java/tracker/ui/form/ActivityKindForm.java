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
 * The forms of one activity type: its questions and the commands they produce.
 *
 * @param <D> the details of the type
 * @param <F> the figures of the type
 */
public interface ActivityKindForm<D, F> {

    /** Creates the questions for a new activity with its own id, so that it cannot be logged twice. */
    LogQuestions<D, F> log(LogContext occasion);

    /** Reads the current state of an activity. */
    Query<Optional<ActivitySnapshot<D, F>>> now(ActivityRef which);

    /** The days of the activity. */
    DayRange days(D details);

    /** Creates the questions for the figures of a held activity. */
    FigureQuestions<F> figures();

    /** The number counted by clicker so far; 0 if nobody counts. */
    default int counted(ActivityRef which, Queries queries) {
        return 0;
    }

    /** Creates the command that reports the activity as held. */
    Command report(ActivityRef which, F figures);

    /** Creates the command that revises the figures, for later and better ones. */
    Command revise(ActivityRef which, F figures, Reason reason);

    /**
     * Creates the command that corrects a wrong report.
     *
     * @param details null if only the figures were wrong
     */
    Command correct(ActivityRef which, @Nullable D details, F figures, Reason reason);

    /** Whether an activity of this type can last several days. */
    boolean severalDays();

    /** Creates the command that moves the activity; a type without several days uses the first day. */
    Command move(ActivityRef which, DayRange days, Reason reason);

    Command cancel(ActivityRef which, Reason reason);

    Command withdraw(ActivityRef which, Reason reason);

    Command restore(ActivityRef which, Reason reason);
}
