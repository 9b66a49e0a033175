package tracker.app.foundactivities;

import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;

/**
 * The planned import of a row.
 *
 * @param command that imports it
 */
record PlannedImport(FoundActivity found, ActivityCommand command, ActivityKind kind) {

    /** For people: "stand booked", "school talk delivered". */
    String doneText() {
        return kind.one() + " " + (found.reported() ? kind.inWords(ActivityStage.HELD) : kind.plannedWord());
    }
}
