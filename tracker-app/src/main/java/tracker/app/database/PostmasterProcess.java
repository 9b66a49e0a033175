package tracker.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL main process of a cluster, as its {@code postmaster.pid} names it.
 *
 * @param cluster the cluster's folder
 * @param pid of the process; it may be gone, or the number may belong to another process by now
 * @param port on which it listens; 0 until it is known
 * @param ready whether it accepts connections
 */
record PostmasterProcess(Path cluster, long pid, int port, boolean ready) {

    private static final Duration FAST_STOP = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(10);
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** Empty if no server runs on the cluster and none has crashed. */
    static Optional<PostmasterProcess> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return Optional.of(new PostmasterProcess(
                    cluster,
                    Long.parseLong(line(lines, 0)),
                    Integer.parseInt("0" + line(lines, PORT_LINE)),
                    line(lines, STATUS_LINE).equals("ready")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }

    /** Ends the server that a crashed tracker left; only for the owner of the folder's lock. */
    static void clearAway(Path cluster) throws IOException {
        Optional<PostmasterProcess> left = of(cluster);
        if (left.isPresent() && left.get().isAlive()) {
            left.get().stop();
        }
        // PostgreSQL would wait for ever for a process id that was reused
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /** Whether a PostgreSQL serves this very cluster under the process id. */
    boolean isAlive() {
        return ProcessHandle.of(pid).filter(this::servesTheCluster).isPresent();
    }

    private boolean servesTheCluster(ProcessHandle process) {
        try {
            // a server works inside its cluster's folder; Linux shows it
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
        } catch (IOException e) {
            return process.info().command().orElse("").contains("postgres");
        }
    }

    private void stop() throws IOException {
        signal("INT");
        if (PollingWait.until(FAST_STOP, () -> !isAlive())) {
            return;
        }
        signal("QUIT");
        if (!PollingWait.until(IMMEDIATE_STOP, () -> !isAlive())) {
            throw new DatabaseUnavailableException(
                    "A PostgreSQL process left by an earlier tracker (process %d) does not stop: end it, then start again."
                            .formatted(pid));
        }
    }

    private void signal(String name) throws IOException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start();
    }
}
