package tracker.app.database;

import java.util.Locale;

/** The PostgreSQL settings without which a stored event may be lost or damaged. */
enum DurabilitySetting {
    /** Writes reach the disk. */
    FSYNC,
    /** A commit is answered when its log is on disk. */
    SYNCHRONOUS_COMMIT,
    /** A half-written page can be repaired after a power cut. */
    FULL_PAGE_WRITES;

    /** As PostgreSQL calls it. */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
