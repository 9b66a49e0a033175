package tracker.app.foundactivities;

import tracker.app.imports.ImportCommandFactory;
import tracker.domain.participation.ActivityCommand;

/**
 * What is to become of a row that fits.
 *
 * @param command that makes it so
 */
record PlannedImport(FoundActivity found, ActivityCommand command, ImportCommandFactory factory) {

    String doneText() {
        return factory.doneText(found.reported());
    }
}
