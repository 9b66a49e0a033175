package tracker.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationNode;
import tracker.app.ledger.ReplayFromEmptyFixture;

/** One run: the tracker under load, a crash at a random moment, its recovery and an audit, as often as requested. */
final class CrashTestRunner implements AutoCloseable {

    private static final int SHORTEST_LOAD_MILLIS = 300;
    private static final int LONGEST_LOAD_MILLIS = 3_000;
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final Path data;
    private final Path log;
    private final PostgresCluster cluster;
    private final Random random;
    private final ClientCommandSource commands = new ClientCommandSource();
    private final AcknowledgementFile acknowledgements;
    private final StoreAuditChecker audit = new StoreAuditChecker();
    private TrackerProcess tracker;
    private Duration slowest = Duration.ZERO;

    CrashTestRunner(Path folder, long seed) throws IOException {
        data = folder.resolve("data");
        log = folder.resolve("tracker.log");
        cluster = new PostgresCluster(data);
        random = new Random(seed);
        acknowledgements = new AcknowledgementFile(folder.resolve("acknowledgements"));
    }

    void begin() throws IOException, InterruptedException {
        tracker = TrackerProcess.open(data, log, true);
        new CrashLoadGenerator(tracker, commands, acknowledgements).ask(commands.first());
    }

    /** Throws an {@link AssertionError} that reports what was lost, duplicated or wrong. */
    String cycle(CrashKind blow) throws Exception {
        int millis = random.nextInt(SHORTEST_LOAD_MILLIS, LONGEST_LOAD_MILLIS);
        CrashLoadGenerator load = new CrashLoadGenerator(tracker, commands, acknowledgements);
        load.begin(random);
        Awaitility.await().atMost(RECOVERY).until(() -> load.stored() > 0);
        Thread.sleep(millis);
        long struck = System.nanoTime();
        blow.strike(tracker, cluster, random);
        if (blow.sparesTheTracker()) {
            takesUpItsWork(load);
        } else {
            load.stop();
            tracker = TrackerProcess.open(data, log, false);
        }
        Duration back = Duration.ofNanos(System.nanoTime() - struck);
        load.stop();
        sendAgain();
        slowest = back.compareTo(slowest) > 0 ? back : slowest;
        Map<Integer, AcknowledgementFile.AcknowledgementEntry> entries = acknowledgements.read();
        JdbcClient jdbc = cluster.jdbc();
        assertThat(audit.problems(jdbc, entries)).isEmpty();
        settle();
        assertThat(ApplicationNode.rows(jdbc))
                .as("read models, against a replay into a fresh database")
                .isEqualTo(ReplayFromEmptyFixture.of(jdbc));
        return "%s killed after %.1f s, back after %.1f s; %s"
                .formatted(blow.words(), millis / 1e3, back.toMillis() / 1e3, figures(entries));
    }

    /**
     * The tracker keeps running, so it must recover by itself: new acknowledgements, and a processor that continues,
     * without a restart.
     */
    private void takesUpItsWork(CrashLoadGenerator load) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(100))
                .atMost(RECOVERY)
                .ignoreExceptions()
                .until(() -> cluster.jdbc().sql("select 1").query(Integer.class).single() == 1);
        int before = load.stored();
        Awaitility.await().atMost(RECOVERY).until(() -> load.stored() > before + 20);
        assertThat(tracker.isAlive()).as("the tracker lives on").isTrue();
    }

    private void sendAgain() throws IOException {
        new CrashLoadGenerator(tracker, commands, acknowledgements)
                .ask(acknowledgements.read().values().stream()
                        .filter(AcknowledgementFile.AcknowledgementEntry::open)
                        .map(AcknowledgementFile.AcknowledgementEntry::command)
                        .toList());
    }

    /** Waits until the read models have reached the last stored event. */
    private void settle() {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(RECOVERY)
                .untilAsserted(() -> assertThat(cluster.jdbc()
                                .sql(
                                        "select (select max(global_index) from domain_event) - position from read_position")
                                .query(Long.class)
                                .single())
                        .as("facts that the reader has not read")
                        .isZero());
        assertThat(tracker.isAlive()).as("the tracker lives").isTrue();
    }

    private String figures(Map<Integer, AcknowledgementFile.AcknowledgementEntry> entries) {
        List<AcknowledgementFile.AcknowledgementEntry> all = List.copyOf(entries.values());
        return "so far %,d asked, %,d acknowledged, %,d refused, %,d without an answer (%,d of them stored)"
                .formatted(
                        all.size(),
                        all.stream()
                                .filter(AcknowledgementFile.AcknowledgementEntry::stored)
                                .count(),
                        all.stream()
                                .filter(AcknowledgementFile.AcknowledgementEntry::refused)
                                .count(),
                        all.stream()
                                .filter(AcknowledgementFile.AcknowledgementEntry::open)
                                .count(),
                        audit.openAndStored(entries));
    }

    /** The longest time from a crash to new acknowledgements. */
    Duration slowest() {
        return slowest;
    }

    /** Always ends all processes. */
    @Override
    public void close() throws IOException, InterruptedException {
        try (acknowledgements) {
            if (tracker != null) {
                tracker.close();
            }
        } finally {
            cluster.postmaster().ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
