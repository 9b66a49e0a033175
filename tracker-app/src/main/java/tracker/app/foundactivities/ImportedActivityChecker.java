package tracker.app.foundactivities;

import org.springframework.stereotype.Component;
import tracker.domain.participation.ActivityStage;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.Queries;

/** Answers for a dry run what the activity itself would answer: whether a row was taken before. */
@Component
class ImportedActivityChecker {

    private final Queries queries;

    ImportedActivityChecker(Queries queries) {
        this.queries = queries;
    }

    /** What is only planned can still be reported as held, so then the row is new. */
    boolean isImported(PlannedImport planned) {
        return queries.ask(new GetActivityHistory(planned.command().id().value()))
                .map(history -> history.activity().stage())
                .filter(stage -> !(planned.found().reported() && stage == ActivityStage.PLANNED))
                .isPresent();
    }
}
