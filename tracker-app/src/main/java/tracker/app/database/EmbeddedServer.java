package tracker.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Our own PostgreSQL on our own data folder: as durable as PostgreSQL can be, and stopped when we stop. */
final class EmbeddedServer implements DatabaseServer {

    /** The library itself waits five seconds only, and the last checkpoint may take longer. */
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

    /** Starts it, or says why not and gives the lock back. */
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

    /** On the same port, so that the pool finds it again. */
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

    /** The library keeps a lock of its own for as long as it believes in the server. */
    private static void release(EmbeddedPostgres dead) {
        try {
            dead.close();
        } catch (IOException | RuntimeException e) {
            // it wants to stop a server that is gone
        }
    }

    /** Ends open connections, writes everything down and gives the folder back. */
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
