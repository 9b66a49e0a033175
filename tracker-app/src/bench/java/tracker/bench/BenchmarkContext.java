package tracker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import tracker.app.database.TemporaryDatabaseServer;

/** Shared by all scenarios: one durable PostgreSQL on an empty folder, and players in separate processes. */
final class BenchmarkContext implements AutoCloseable {

    /** The database with the tables of the embedded tracker; the others have their own schemas in it. */
    static final String MAIN = "postgres";

    private static final List<String> JVM = List.of(
            "-Xmx3g",
            "-XX:+ExitOnOutOfMemoryError",
            "-Daxoniq.update-checker.disabled=true",
            "--enable-native-access=ALL-UNNAMED");

    private final BenchmarkOptions options;
    private final TemporaryDatabaseServer server;
    private final Path data;
    private final AtomicBoolean ended = new AtomicBoolean();

    BenchmarkContext(BenchmarkOptions options) throws IOException {
        this.options = options;
        this.data = options.work().resolve("data-" + ProcessHandle.current().pid());
        Files.createDirectories(logs());
        this.server = TemporaryDatabaseServer.on(data);
        // an interrupted run leaves no server behind
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
        refuseVolatile();
    }

    BenchmarkOptions options() {
        return options;
    }

    Path logs() {
        return options.work().resolve("logs");
    }

    SampleFileWriter samples(String scenario, String... head) throws IOException {
        return new SampleFileWriter(options.out().resolve("samples"), scenario, head);
    }

    /** The JDBC address of a database. */
    String url(String database) {
        return server.url(database) + "&reWriteBatchedInserts=true";
    }

    JdbcClient jdbc(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        return JdbcClient.create(source);
    }

    void create(String database) {
        jdbc(MAIN).sql("create database " + database).update();
    }

    void drop(String database) {
        jdbc(MAIN).sql("drop database if exists " + database + " with (force)").update();
    }

    /** Every turn starts without pending writes of the turn before. */
    void checkpoint() {
        jdbc(MAIN).sql("checkpoint").update();
    }

    /** The tracker as shipped, on this server, as the second process of the application. */
    PlayerClient tracker(String... more) throws IOException {
        return trackerOn(List.of("--tracker.data=" + data, "--tracker.database.join=true"), more);
    }

    /** The tracker on a separate database of this server. */
    PlayerClient trackerOn(String database, String... more) throws IOException {
        return trackerOn(List.of("--spring.datasource.url=" + url(database)), more);
    }

    /** The tracker with its pages, and with the given maximum heap. */
    PlayerClient pages(String heap) throws IOException {
        return start(
                JVM.stream()
                        .map(option -> option.startsWith("-Xmx") ? "-Xmx" + heap : option)
                        .toList(),
                "--pages",
                "--vaadin.productionMode=true",
                "--tracker.data=" + data,
                "--tracker.database.join=true");
    }

    private PlayerClient trackerOn(List<String> where, String... more) throws IOException {
        return start(JVM, Stream.concat(where.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private PlayerClient start(List<String> jvm, String... arguments) throws IOException {
        return PlayerClient.start("tracker.bench.tracker.TrackerPlayer", classPath("tracker"), logs(), jvm, List.of(arguments));
    }

    /** A player that the tracker is compared with. */
    PlayerClient other(String player, String... arguments) throws IOException {
        return PlayerClient.start(player, classPath("others"), logs(), JVM, List.of(arguments));
    }

    static String classPath(String name) throws IOException {
        Path target = Path.of(System.getProperty("tracker.bench.target"));
        return String.join(
                System.getProperty("path.separator"),
                target.resolve("bench-classes").toString(),
                target.resolve("classes").toString(),
                Files.readString(target.resolve("bench").resolve(name + ".classpath"))
                        .strip());
    }

    /** The durability settings must apply to every session, whatever is set for a role or a database. */
    private void refuseVolatile() {
        List<String> off = jdbc(MAIN).sql("""
                        select name from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
                        """).query(String.class).list();
        if (!off.isEmpty()) {
            throw new IllegalStateException(
                    "Nothing is measured on a database that forgets: " + String.join(", ", off) + " is off.");
        }
    }

    @Override
    public void close() {
        end();
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            server.close();
            FileSystemUtils.deleteRecursively(data.toFile());
        }
    }
}
