package tracker.app.database;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The database of a data folder without the rest of the tracker: that of a running tracker, or our own, which stops on
 * close.
 */
public final class DataFolderDatabase implements AutoCloseable {

    private static final DatabaseProperties.DatabaseSettings BESIDE_A_TRACKER =
            new DatabaseProperties.DatabaseSettings(true, false, 0, 2, 2, 2);

    private final DatabaseServer server;

    private DataFolderDatabase(DatabaseServer server) {
        this.server = server;
    }

    /** Whether the folder has tracker data. */
    public static boolean holdsData(Path folder) {
        return Files.exists(DataFolder.at(folder).cluster().resolve("PG_VERSION"));
    }

    /**
     * Opens the database and creates what is missing.
     *
     * @throws DatabaseUnavailableException if that is not possible
     */
    public static DataFolderDatabase open(Path folder) {
        return new DataFolderDatabase(DatabaseServer.open(DataFolder.at(folder), BESIDE_A_TRACKER));
    }

    public DatabaseAddress address() {
        return new DatabaseAddress(server.url(), DatabaseServer.USER, server.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
