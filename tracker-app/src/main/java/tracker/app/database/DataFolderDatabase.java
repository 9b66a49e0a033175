package tracker.app.database;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The database of a data folder, for those who need nothing else of the tracker: the one of a tracker that runs there, or our own
 * that is stopped again when this is closed.
 */
public final class DataFolderDatabase implements AutoCloseable {

    private static final DatabaseProperties.DatabaseSettings BESIDE_A_TRACKER =
            new DatabaseProperties.DatabaseSettings(true, false, 0, 2, 2, 2);

    private final DatabaseServer server;

    private DataFolderDatabase(DatabaseServer server) {
        this.server = server;
    }

    /** Whether a tracker has ever kept anything in that folder. */
    public static boolean holdsData(Path folder) {
        return Files.exists(DataFolder.at(folder).cluster().resolve("PG_VERSION"));
    }

    /**
     * Opens it, and makes what is missing.
     *
     * @throws DatabaseUnavailableException when that is not possible
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
