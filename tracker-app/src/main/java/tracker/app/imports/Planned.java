package tracker.app.imports;

import tracker.domain.participation.ActivityCommand;

/**
 * What is to become of a row that fits.
 *
 * @param command that makes it so
 */
record Planned(FoundActivity found, ActivityCommand command, Taker taker) {

    String done() {
        return taker.done(found.reported());
    }
}
