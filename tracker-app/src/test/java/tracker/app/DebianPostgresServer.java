package tracker.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A PostgreSQL that is not ours: the one that Debian brings, durable, in a folder of a test, on a free port of this machine only. As a
 * service it is started again when it dies, and it ends by itself should the test forget it.
 */
public final class DebianPostgresServer implements AutoCloseable {

    /** Where the launcher has unpacked one, or where Debian installs it. */
    private static final Path HOMES =
            Path.of(Optional.ofNullable(System.getenv("TRACKER_POSTGRES")).orElse("/usr/lib/postgresql"));

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** PostgreSQL never runs as root, so there it is shown a user of no name. */
    private static final String AS_NOBODY = "root".equals(System.getProperty("user.name")) ? "unshare -U" : "";

    private static final String KEEP = """
            set -e
            %1$s %2$s/initdb --pgdata %3$s/cluster --username postgres --auth trust --encoding UTF8 --locale C.UTF-8 --wal-segsize 1 --no-sync
            set +e
            while :; do
              timeout --signal=INT 240 %1$s %2$s/postgres -D %3$s/cluster -p %4$d -c listen_addresses=127.0.0.1 \\
                -c unix_socket_directories= -c min_wal_size=2MB -c max_wal_size=8MB
              [ $? != 124 ] || exit
              sleep 0.1
            done
            """;

    private final Process keeper;
    private final Path programs;
    private final Path folder;
    private final int port;

    private DebianPostgresServer(Process keeper, Path programs, Path folder, int port) {
        this.keeper = keeper;
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Where the newest server's programs lie; none where Debian's package is not installed. */
    public static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(HOMES)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(HOMES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Stream.of("initdb", "postgres", "pg_dump", "pg_restore", "createdb")
                            .allMatch(program -> Files.isExecutable(bin.resolve(program))))
                    .max(Comparator.comparing(
                            bin -> Integer.valueOf(bin.getParent().getFileName().toString())));
        }
    }

    public static DebianPostgresServer in(Path folder) throws IOException {
        return start(folder, List.of("sh", "-c"), "");
    }

    /** On a file system of its own, in memory, that holds no more than that. */
    public static DebianPostgresServer onSmallDisk(Path folder, int megabytes) throws IOException {
        return start(
                folder,
                List.of("unshare", "-U", "-r", "-m", "sh", "-c"),
                "mount -t tmpfs -o size=%dm tmpfs %s\n".formatted(megabytes, folder));
    }

    /** Whether a test may have such a small file system on this machine. */
    public static boolean smallDisksAreAllowed(Path folder) throws IOException, InterruptedException {
        Process attempt = new ProcessBuilder("unshare", "-U", "-r", "-m", "mount", "-t", "tmpfs", "tmpfs", folder + "")
                .redirectErrorStream(true)
                .start();
        attempt.getInputStream().readAllBytes();
        return attempt.waitFor() == 0;
    }

    private static DebianPostgresServer start(Path folder, List<String> shell, String before) throws IOException {
        int port = freePort();
        Path programs = programs().orElseThrow();
        String nobody = before.isEmpty() ? AS_NOBODY : "unshare -U";
        String script = "set -e\n" + before + KEEP.formatted(nobody, programs, folder, port);
        Process keeper = new ProcessBuilder(
                        Stream.concat(shell.stream(), Stream.of(script)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
        DebianPostgresServer server = new DebianPostgresServer(keeper, programs, folder, port);
        server.awaitReady();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Until it answers. */
    public void awaitReady() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> {
                    DriverManager.getConnection(url("postgres", "postgres")).close();
                    return true;
                });
    }

    /** The JDBC address of a database for a user. */
    public String url(String database, String user) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s".formatted(port, database, user, user);
    }

    /** Runs a line as it is typed in a terminal that knows this server's port, in this server's folder. */
    public void type(String line) throws IOException, InterruptedException {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", line).directory(folder.toFile()).redirectErrorStream(true);
        shell.environment().put("PATH", programs + ":" + System.getenv("PATH"));
        shell.environment().put("PGPORT", Integer.toString(port));
        Process typed = shell.start();
        String said = new String(typed.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (typed.waitFor() != 0) {
            throw new AssertionError(line + " failed: " + said);
        }
    }

    /** Takes all the room that is left on its disk. */
    public void fillDisk() throws IOException {
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(new byte[4096]);
            }
        } catch (IOException full) {
            if (Files.size(ballast()) == 0) {
                throw full;
            }
        }
    }

    public void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    /** The keeper sees the small disk, we do not; Linux shows it through the process. */
    private Path ballast() {
        return Path.of("/proc/" + keeper.pid() + "/root" + folder + "/ballast");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        List<ProcessHandle> server = keeper.children().toList();
        keeper.destroyForcibly().waitFor();
        for (ProcessHandle process : server) {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }
}
