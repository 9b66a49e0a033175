package tracker.app.foundactivities;

import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ActivityStage;

/**
 * What is to become of a row that fits.
 *
 * @param command that makes it so
 */
record PlannedImport(FoundActivity found, ActivityCommand command, ActivityKind kind) {

    /** For people: "stand booked", "school talk delivered". */
    String doneText() {
        return kind.one() + " " + (found.reported() ? kind.inWords(ActivityStage.HELD) : kind.plannedWord());
    }
}
