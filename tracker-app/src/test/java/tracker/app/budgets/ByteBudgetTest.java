package tracker.app.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.eventstore.EventDecoder;
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.StoredEventRepository;
import tracker.app.ledger.LedgerFoldFixture;
import tracker.domain.activity.ActivityEvent;

/** Bytes per event, in the database's log and on the heap. */
@Timeout(120)
class ByteBudgetTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ApplicationNode node;

    @BeforeEach
    void a_week_that_nobody_reads() {
        node = ApplicationNode.on(TestDatabase.fresh(), false);
        node.week().begin();
        ManyStandsFixture.log(node, 500);
    }

    @AfterEach
    void end() {
        wholePages("on");
        node.close();
    }

    /**
     * Full page images are excluded, which PostgreSQL writes once after each checkpoint: their number depends on time
     * and not on events. The rest is the row and one entry in each of its indexes.
     */
    @Test
    void in_the_log_of_the_database() {
        wholePages("off");
        SoftAssertions all = new SoftAssertions();
        all.assertThat(logged(() -> ManyStandsFixture.log(node, 2_000)) / 2_000)
                .as("together")
                .isBetween(1L, CostBudget.LOG_BYTES_PER_EVENT_BATCHED);
        all.assertThat(logged(() -> hold(300)) / 300).as("alone").isBetween(1L, CostBudget.LOG_BYTES_PER_EVENT_ALONE);
        all.assertAll();
    }

    private void wholePages(String written) {
        JdbcTemplate server = new JdbcTemplate(node.bean(DataSource.class));
        server.execute("alter system set full_page_writes = " + written);
        server.execute("select pg_reload_conf()");
        // the checkpointer applies the setting
        server.execute("checkpoint");
    }

    private void hold(int stands) {
        for (int visitors = 0; visitors < stands; visitors++) {
            node.week().hold(GUYS, TUESDAY, visitors);
        }
    }

    private long logged(Runnable work) {
        String before = log("select pg_current_wal_insert_lsn()::text");
        work.run();
        return Long.parseLong(log("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '" + before + "')::text"));
    }

    private String log(String sql) {
        return node.jdbc().sql(sql).query(String.class).single();
    }

    @Test
    void on_the_heap() {
        List<StoredEvent> events =
                node
                        .bean(StoredEventRepository.class)
                        .at(LongStream.rangeClosed(1, 10_000).boxed().toList())
                        .stream()
                        .filter(event -> event.event() instanceof ActivityEvent)
                        .toList();
        assertThat(events).hasSize(500);
        byte[] payload = node.jdbc()
                .sql("select payload from domain_event where payload_type = 'stand.StandHeld' limit 1")
                .query(byte[].class)
                .single();
        EventDecoder decoder = node.bean(EventDecoder.class);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(allocated(300, () -> hold(1)))
                .as("one command")
                .isBetween(1L, CostBudget.HEAP_BYTES_OF_A_COMMAND);
        all.assertThat(allocated(2_000, () -> decoder.decode("stand.StandHeld", payload)))
                .as("one fact decoded")
                .isBetween(1L, CostBudget.HEAP_BYTES_PER_EVENT_DECODED);
        all.assertThat(allocated(20, () -> LedgerFoldFixture.fold(events)) / events.size())
                .as("one fact folded")
                .isBetween(1L, CostBudget.HEAP_BYTES_PER_EVENT_FOLDED);
        all.assertAll();
    }

    /** Bytes allocated on this thread per run, after the same number of warm-up runs. */
    private static long allocated(int times, Runnable work) {
        for (int time = 0; time < times; time++) {
            work.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < times; time++) {
            work.run();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / times;
    }
}
