package tracker.app.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL says when it cannot start, and the sentence a person reads instead. */
enum StartupFailureKind {
    DISK_FULL("The disk of the data folder %s is full: make room and start again.", "No space left on device"),
    READ_ONLY(
            "The data folder %s lies on a disk that can only be read: choose another folder with --data.",
            "Read-only file system"),
    PORT(
            "The database port is taken by another program: choose another one with tracker.database.port, or leave it out. (%s)",
            "could not bind IPv4 address", "could not create any TCP/IP sockets"),
    STILL_HELD(
            "Processes of an earlier PostgreSQL still hold the database in %s: wait until they have ended, or end them, and start again.",
            "pre-existing shared memory block", "lock file \"postmaster.pid\" already exists"),
    ROOT(
            "PostgreSQL does not run as root, and this machine does not let root step down by 'unshare': "
                    + "start the tracker as an ordinary user, or name a PostgreSQL of your own in spring.datasource.url. (%s)",
            "cannot be run as root",
            "root\" execution of the PostgreSQL server is not permitted",
            "unshare: unshare failed"),
    PASSWORD(
            "The database in %s does not accept the password in postgres.password beside it: put the file back that belongs to it.",
            "password authentication failed"),
    NOT_OURS(
            "The folder postgres in %s holds something that is not a database: move it away, or choose another folder with --data.",
            "exists but is not empty", "is not a database cluster directory"),
    DENIED(
            "PostgreSQL may not read or write all of the data folder %s: give its user the folder and everything in it.",
            "Permission denied", "has wrong ownership", "has invalid permissions"),
    MACHINE(
            "There is no PostgreSQL for this kind of machine inside the tracker: "
                    + "name one of your own in spring.datasource.url. (%s)",
            "Missing embedded postgres binaries", "No Postgres binary found", "error while loading shared libraries");

    private final String sentence;
    private final List<String> signs;

    StartupFailureKind(String sentence, String... signs) {
        this.sentence = sentence;
        this.signs = List.of(signs);
    }

    /** The first trouble, in the order above, whose signs are in what was said. */
    static Optional<StartupFailureKind> in(String said) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.signs.stream().anyMatch(said::contains))
                .findFirst();
    }

    DatabaseUnavailableException toException(DataFolder folder) {
        return new DatabaseUnavailableException(sentence.formatted(folder));
    }
}
