package tracker.app.foundactivities;

import org.springframework.stereotype.Component;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.Queries;

/** Checks in a dry run whether a row was imported before. */
@Component
class ImportedActivityChecker {

    private final Queries queries;

    ImportedActivityChecker(Queries queries) {
        this.queries = queries;
    }

    /** A planned activity can still be reported as held, so then the row is new. */
    boolean isImported(PlannedImport planned) {
        return queries.ask(new GetActivityHistory(planned.command().id().value()))
                .map(history -> history.activity().stage())
                .filter(stage -> !(planned.found().reported() && stage == ActivityStage.PLANNED))
                .isPresent();
    }
}
