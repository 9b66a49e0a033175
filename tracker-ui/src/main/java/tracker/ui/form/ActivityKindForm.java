package tracker.ui.form;

import java.util.Optional;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;

/**
 * The forms of one activity type: its questions and the commands they produce.
 *
 * @param <D> the details of the type
 * @param <F> the figures of the type
 */
public interface ActivityKindForm<D, F> {

    /** Which kind it is about. */
    ActivityKind kind();

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

    /** Makes the commands about one of them. */
    ActivityCommands<D, F> commands(ActivityRef which);
}
