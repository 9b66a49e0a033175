package tracker.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Our own PostgreSQL on our own data folder: as durable as PostgreSQL can be, and stopped when we stop. */
final class EmbeddedServer implements RunningServer {

    /** The library itself waits five seconds only, and the last checkpoint may take longer. */
    private static final Duration STOP = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final FolderLock lock;
    private final int port;
    private final String password;
    private EmbeddedPostgres postgres;
    private Optional<Postmaster> postmaster;
    private boolean closed;

    private EmbeddedServer(DataFolder folder, FolderLock lock, EmbeddedPostgres postgres, String password) {
        this.folder = folder;
        this.lock = lock;
        this.port = postgres.getPort();
        this.password = password;
        this.postgres = postgres;
        this.postmaster = Postmaster.of(folder.cluster());
    }

    /** Starts it, or says why not and gives the lock back. */
    static EmbeddedServer start(DataFolder folder, FolderLock lock, int port) {
        try {
            return started(folder, lock, port);
        } catch (IOException e) {
            lock.close();
            throw FolderCheck.notWritable(folder, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedServer started(DataFolder folder, FolderLock lock, int port) throws IOException {
        new FolderCheck(folder).refuseOtherVersion();
        NewCluster cluster = new NewCluster(folder);
        cluster.prepare();
        String password = cluster.password();
        EmbeddedServer server = new EmbeddedServer(folder, lock, new Launch(folder, password).on(port), password);
        try {
            new DurabilityCheck(Set.of(Durability.values())).refuseVolatile(server.postgres.getPostgresDatabase());
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
    public synchronized boolean revive() {
        if (closed || postmaster.filter(Postmaster::isAlive).isPresent()) {
            return false;
        }
        try {
            release(postgres);
            postgres = new Launch(folder, password).on(port);
            postmaster = Postmaster.of(folder.cluster());
            return true;
        } catch (IOException e) {
            throw FolderCheck.notWritable(folder, e);
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
            Patience.until(
                    STOP,
                    () -> Postmaster.of(folder.cluster())
                            .filter(Postmaster::isAlive)
                            .isEmpty());
        } catch (IOException e) {
            throw new DatabaseUnavailable("The database did not stop cleanly: " + e.getMessage() + ".", e);
        }
    }
}
