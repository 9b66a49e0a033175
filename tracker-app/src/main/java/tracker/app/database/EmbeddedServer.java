package tracker.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The embedded PostgreSQL on the data folder: fully durable, and stopped with the tracker. */
final class EmbeddedServer implements DatabaseServer {

    /** The library waits only five seconds, but the last checkpoint may take longer. */
    private static final Duration STOP = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final DataFolderLock lock;
    private final int port;
    private final String password;
    private EmbeddedPostgres postgres;
    private Optional<PostmasterProcess> postmaster;
    private boolean closed;

    private EmbeddedServer(DataFolder folder, DataFolderLock lock, EmbeddedPostgres postgres, String password) {
        this.folder = folder;
        this.lock = lock;
        this.port = postgres.getPort();
        this.password = password;
        this.postgres = postgres;
        this.postmaster = PostmasterProcess.of(folder.cluster());
    }

    /** Starts the server, or throws the reason and releases the lock. */
    static EmbeddedServer start(DataFolder folder, DataFolderLock lock, int port) {
        try {
            return started(folder, lock, port);
        } catch (IOException e) {
            lock.close();
            throw DataFolderChecker.notWritable(folder, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedServer started(DataFolder folder, DataFolderLock lock, int port) throws IOException {
        new DataFolderChecker(folder).refuseOtherVersion();
        ClusterInitializer cluster = new ClusterInitializer(folder);
        cluster.prepare();
        String password = cluster.password();
        EmbeddedServer server =
                new EmbeddedServer(folder, lock, new ServerLauncher(folder, password).start(port), password);
        try {
            new DurabilityChecker(Set.of(DurabilitySetting.values()))
                    .refuseVolatile(server.postgres.getPostgresDatabase());
            cluster.finished();
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void announce(String address) {
        lock.announce(address);
    }

    /** Restarts on the same port, so that the pools reconnect. */
    @Override
    public synchronized boolean restartIfDead() {
        if (closed || postmaster.filter(PostmasterProcess::isAlive).isPresent()) {
            return false;
        }
        try {
            release(postgres);
            postgres = new ServerLauncher(folder, password).start(port);
            postmaster = PostmasterProcess.of(folder.cluster());
            return true;
        } catch (IOException e) {
            throw DataFolderChecker.notWritable(folder, e);
        }
    }

    /** The library holds its own lock while it believes the server is running. */
    private static void release(EmbeddedPostgres dead) {
        try {
            dead.close();
        } catch (IOException | RuntimeException e) {
            // it tries to stop a server that has already gone
        }
    }

    /** Closes connections, flushes everything and releases the folder. */
    @Override
    public synchronized void close() {
        closed = true;
        try (lock) {
            postgres.close();
            PollingWait.until(
                    STOP,
                    () -> PostmasterProcess.of(folder.cluster())
                            .filter(PostmasterProcess::isAlive)
                            .isEmpty());
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The database did not stop cleanly: " + e.getMessage() + ".", e);
        }
    }
}
