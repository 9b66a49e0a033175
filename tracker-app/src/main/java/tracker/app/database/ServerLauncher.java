package tracker.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Starts PostgreSQL on a cluster, creating it if missing, and fails fast. */
final class ServerLauncher {

    /** Recovery after a power cut replays at most about a gigabyte. */
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(5);

    private static final int TRIES = 3;

    /** The helper processes of a killed server end by themselves, but not at once. */
    private static final int TRIES_WHILE_HELD = 20;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final DataFolder folder;
    private final String password;

    ServerLauncher(DataFolder folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    /**
     * Starts the server.
     *
     * @param port 0 for any free one; retried if another process takes it first
     */
    EmbeddedPostgres start(int port) throws IOException {
        for (int attempt = 1; ; attempt++) {
            PostmasterProcess.clearAway(folder.cluster());
            ServerLog log = ServerLog.begin(folder);
            try {
                return launched(port, log);
            } catch (LaunchFailedException e) {
                if (!worthAnotherTry(log, port, attempt)) {
                    PostmasterProcess.clearAway(folder.cluster());
                    throw log.explain(e);
                }
            }
        }
    }

    private static boolean worthAnotherTry(ServerLog log, int port, int attempt) {
        if (log.saysThatItIsStillHeld()) {
            PollingWait.until(BETWEEN_TRIES, () -> false);
            return attempt < TRIES_WHILE_HELD && !Thread.currentThread().isInterrupted();
        }
        return port == 0 && attempt < TRIES && log.saysThatThePortIsTaken();
    }

    private EmbeddedPostgres launched(int port, ServerLog log) throws LaunchFailedException, IOException {
        EmbeddedPostgres.Builder builder =
                DurableServerFactory.server(folder, password).setPort(port);
        FutureTask<EmbeddedPostgres> starting = new FutureTask<>(builder::start);
        // a virtual thread, because only there an interrupt also ends waiting for a socket that never answers
        Thread starter = Thread.ofVirtual().name("postgres-start").start(starting);
        PollingWait.until(MOST_PATIENCE, () -> starting.isDone() || log.saysThatItFailed());
        if (!starting.isDone()) {
            // ends the library's own wait; it then returns its current state
            starter.interrupt();
        }
        EmbeddedPostgres postgres = result(starting);
        if (log.saysThatItFailed()) {
            postgres.close();
            throw new LaunchFailedException(new IOException("PostgreSQL did not start"));
        }
        return postgres;
    }

    private static EmbeddedPostgres result(FutureTask<EmbeddedPostgres> starting) throws LaunchFailedException {
        try {
            return starting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException(e);
        } catch (ExecutionException e) {
            throw new LaunchFailedException(e);
        }
    }

    /** One attempt failed. */
    private static final class LaunchFailedException extends Exception {

        private static final long serialVersionUID = 1L;

        LaunchFailedException(Exception cause) {
            super(cause);
        }
    }
}
