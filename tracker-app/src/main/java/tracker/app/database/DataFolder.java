package tracker.app.database;

import java.nio.file.Path;

/**
 * The folder in which the tracker keeps its data, and what lies where in it.
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

    /** Held by the tracker that owns the folder. */
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

    /** Keeps other people of the same machine out of the database. */
    Path password() {
        return path.resolve("postgres.password");
    }

    /** Is there while a new cluster has never been up, so that nobody can have stored anything in it. */
    Path unfinished() {
        return path.resolve("postgres.unfinished");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
