package tracker.app.foundactivities;

import tracker.app.imports.ImportCommandFactory;
import tracker.domain.participation.ActivityCommand;

/**
 * The planned import of a row.
 *
 * @param command that imports it
 */
record PlannedImport(FoundActivity found, ActivityCommand command, ImportCommandFactory factory) {

    String doneText() {
        return factory.doneText(found.reported());
    }
}
