package tracker.app.database;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The database of a data folder, for those who need nothing else of the tracker: the one of a tracker that runs there, or our own
 * that is stopped again when this is closed.
 */
public final class OpenedFolder implements AutoCloseable {

    private static final DatabaseProperties.Database BESIDE_A_TRACKER =
            new DatabaseProperties.Database(true, false, 0, 2, 2, 2);

    private final RunningServer server;

    private OpenedFolder(RunningServer server) {
        this.server = server;
    }

    /** Whether a tracker has ever kept anything in that folder. */
    public static boolean holdsData(Path folder) {
        return Files.exists(DataFolder.at(folder).cluster().resolve("PG_VERSION"));
    }

    /**
     * Opens it, and makes what is missing.
     *
     * @throws DatabaseUnavailable when that is not possible
     */
    public static OpenedFolder open(Path folder) {
        return new OpenedFolder(RunningServer.open(DataFolder.at(folder), BESIDE_A_TRACKER));
    }

    public DatabaseAddress address() {
        return new DatabaseAddress(server.url(), RunningServer.USER, server.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
