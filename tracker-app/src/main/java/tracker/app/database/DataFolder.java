package tracker.app.database;

import java.nio.file.Path;

/**
 * The data folder and the paths in it.
 *
 * @param path absolute
 */
record DataFolder(Path path) {

    static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    /** The PostgreSQL cluster. */
    Path cluster() {
        return path.resolve("postgres");
    }

    /** The lock file of the tracker that owns the folder. */
    Path lock() {
        return path.resolve("tracker.lock");
    }

    /** The PostgreSQL log since the last start. */
    Path log() {
        return path.resolve("postgres.log");
    }

    /** The PostgreSQL log of the run before. */
    Path previousLog() {
        return path.resolve("postgres.previous.log");
    }

    /** The password file, which keeps other users of the machine out. */
    Path password() {
        return path.resolve("postgres.password");
    }

    /** A marker that exists while a new cluster has never run, so that it cannot hold data. */
    Path unfinished() {
        return path.resolve("postgres.unfinished");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
