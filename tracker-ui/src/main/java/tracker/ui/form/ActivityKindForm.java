package tracker.ui.form;

import java.util.Optional;
import tracker.domain.participation.ActivityCommands;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;

/**
 * What one kind of activity says about its own forms: which questions it asks, and who makes the commands they end in.
 *
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
public interface ActivityKindForm<D, F> {

    /** Which kind it is about. */
    ActivityKind kind();

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

    /** Makes the commands about one of them. */
    ActivityCommands<D, F> commands(ActivityRef which);
}
