package tracker.app.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** PostgreSQL start failures, and the message shown instead. */
enum StartupFailureKind {
    DISK_FULL("The disk of the data folder %s is full: free some space and start again.", "No space left on device"),
    READ_ONLY("The data folder %s is on a read-only disk: choose another folder with --data.", "Read-only file system"),
    PORT(
            "The database port is in use by another program: choose another with tracker.database.port, or leave it out. (%s)",
            "could not bind IPv4 address", "could not create any TCP/IP sockets"),
    STILL_HELD(
            "Processes of an earlier PostgreSQL are still using the database in %s: wait until they end, or end them, and start again.",
            "pre-existing shared memory block", "lock file \"postmaster.pid\" already exists"),
    ROOT(
            "PostgreSQL cannot run as root, and 'unshare' does not work on this machine: start the tracker as an "
                    + "ordinary user, or set spring.datasource.url to your own PostgreSQL. (%s)",
            "cannot be run as root",
            "root\" execution of the PostgreSQL server is not permitted",
            "unshare: unshare failed"),
    PASSWORD(
            "The database in %s does not accept the password in the postgres.password file beside it: restore the original file.",
            "password authentication failed"),
    NOT_OURS(
            "The postgres folder in %s contains something that is not a database: move it away, or choose another folder with --data.",
            "exists but is not empty", "is not a database cluster directory"),
    DENIED(
            "PostgreSQL cannot read or write all of the data folder %s: make its user the owner of the folder and everything in it.",
            "Permission denied", "has wrong ownership", "has invalid permissions"),
    MACHINE(
            "The tracker includes no PostgreSQL for this type of machine: set spring.datasource.url to your own "
                    + "PostgreSQL. (%s)",
            "Missing embedded postgres binaries", "No Postgres binary found", "error while loading shared libraries");

    private final String sentence;
    private final List<String> signs;

    StartupFailureKind(String sentence, String... signs) {
        this.sentence = sentence;
        this.signs = List.of(signs);
    }

    /** The first failure, in the order above, whose signs are in the log. */
    static Optional<StartupFailureKind> in(String said) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.signs.stream().anyMatch(said::contains))
                .findFirst();
    }

    DatabaseUnavailableException toException(DataFolder folder) {
        return new DatabaseUnavailableException(sentence.formatted(folder));
    }
}
