package tracker.app.database;

import java.nio.file.Path;

/** The tracker's own embedded, durable PostgreSQL on a separate folder, for measurements. */
public final class TemporaryDatabaseServer implements AutoCloseable {

    private final DatabaseServer server;

    private TemporaryDatabaseServer(DatabaseServer server) {
        this.server = server;
    }

    /** Starts it. Throws, as the tracker does, if a commit would be acknowledged before it is on disk. */
    public static TemporaryDatabaseServer on(Path folder) {
        return new TemporaryDatabaseServer(
                DatabaseServer.open(DataFolder.at(folder), new DatabaseProperties.DatabaseSettings(false, false, 0, 8, 3, 6)));
    }

    /** The JDBC address of one of its databases, with user and password. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
                .formatted(server.port(), database, DatabaseServer.USER, server.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
