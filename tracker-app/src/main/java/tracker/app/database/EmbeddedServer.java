package tracker.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Our own PostgreSQL on our own data folder: as durable as PostgreSQL can be, and stopped when we stop. */
final class EmbeddedServer implements RunningServer {

    /** The library itself waits five seconds only, and the last checkpoint may take longer. */
    private static final Duration STOP = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final FolderLock lock;
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(DataFolder folder, FolderLock lock, EmbeddedPostgres postgres, String password) {
        this.folder = folder;
        this.lock = lock;
        this.postgres = postgres;
        this.password = password;
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
        return postgres.getPort();
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void announce(String address) {
        lock.announce(address);
    }

    /** Ends open connections, writes everything down and gives the folder back. */
    @Override
    public void close() {
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
