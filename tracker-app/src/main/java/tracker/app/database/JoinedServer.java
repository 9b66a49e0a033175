package tracker.app.database;

import java.io.IOException;
import java.time.Duration;

/**
 * The server that another tracker runs on the folder; it is used but not stopped here.
 *
 * @param port on 127.0.0.1
 * @param password from the folder, so that only those who may read the folder can connect
 */
record JoinedServer(int port, String password) implements DatabaseServer {

    private static final Duration WHILE_IT_STARTS = Duration.ofSeconds(60);

    /** Waits for a server that is still starting. */
    static JoinedServer join(DataFolder folder) {
        if (!PollingWait.until(WHILE_IT_STARTS, () -> isReady(folder))) {
            throw new DatabaseUnavailableException(
                    "Another tracker is using the data folder %s, but its database is not running: stop that tracker and start again."
                            .formatted(folder));
        }
        try {
            int port = PostmasterProcess.of(folder.cluster())
                    .map(PostmasterProcess::port)
                    .orElse(0);
            return new JoinedServer(port, ClusterInitializer.passwordOf(folder));
        } catch (IOException e) {
            throw DataFolderChecker.notWritable(folder, e);
        }
    }

    private static boolean isReady(DataFolder folder) {
        return PostmasterProcess.of(folder.cluster())
                .filter(server -> server.ready() && server.isAlive())
                .isPresent();
    }

    @Override
    public void announce(String address) {}

    /** Its owner restarts it. */
    @Override
    public boolean restartIfDead() {
        return false;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "JoinedServer[port=" + port + "]";
    }
}
