package tracker.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.database.DatabaseAddress;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

/** Polling is set to an hour, so only a notification can deliver anything here. */
@Timeout(120)
class ClusterWakeUpTest {

    private static final List<String> NOBODY_LOOKS = List.of("--tracker.wake-up.look-every=1h");

    private final String database = TestDatabase.fresh();
    private ApplicationNode reading;
    private ApplicationNode writing;

    @BeforeEach
    void two_nodes_on_one_database() {
        reading = ApplicationNode.on(database, true, NOBODY_LOOKS);
        writing = ApplicationNode.on(database, false, NOBODY_LOOKS);
        awaitListeners(2);
    }

    @AfterEach
    void end() {
        writing.close();
        reading.close();
        awaitListeners(0);
    }

    @Test
    void what_one_node_stores_the_other_one_reads() {
        writing.week().begin();
        writing.week().settle();
        for (int visitors = 1; visitors <= 5; visitors++) {
            writing.week().hold(GUYS, TUESDAY, visitors);
            writing.week().settle();
        }
    }

    @Test
    void pages_of_the_node_that_does_not_read_move_at_once() throws Exception {
        writing.week().begin();
        writing.week().settle();
        AtomicInteger held = new AtomicInteger(-1);
        try (var watch = writing.bean(Queries.class)
                .watch(
                        new GetBoard(CAMPAIGN, Area.NATION),
                        board -> held.set(
                                board.orElseThrow().participation().total().held()))) {
            writing.week().hold(GUYS, TUESDAY, 40);
            Awaitility.await().until(() -> held.get() == 1);
        }
    }

    @Test
    void a_connection_that_broke_is_made_again_and_nothing_is_missed() {
        writing.week().begin();
        writing.week().settle();
        cutWakeUpConnections();
        writing.week().hold(GUYS, TUESDAY, 40);
        writing.week().settle();
        cutWakeUpConnections();
        writing.week().hold(GUYS, TUESDAY, 41);
        writing.week().settle();
    }

    @Test
    void a_rush_of_facts_is_a_handful_of_rings() {
        AtomicInteger heard = new AtomicInteger();
        PgNotifySender notifier = new PgNotifySender(writing.bean(DatabaseAddress.class), new NodeInstanceId());
        PgNotifyListener ear = new PgNotifyListener(
                writing.bean(DatabaseAddress.class), new NodeInstanceId(), List.of(new WakeUpHandler() {
                    @Override
                    public ClusterNotification subscribedTo() {
                        return ClusterNotification.READ;
                    }

                    @Override
                    public void wake() {
                        heard.incrementAndGet();
                    }
                }));
        try {
            ear.start();
            Awaitility.await().until(() -> heard.get() == 1);
            for (int ring = 0; ring < 100_000; ring++) {
                notifier.notifyNodes(ClusterNotification.READ);
            }
            Awaitility.await().until(() -> heard.get() > 1);
            assertThat(heard.get()).isLessThan(1_000);
        } finally {
            ear.destroy();
            notifier.destroy();
        }
    }

    private void cutWakeUpConnections() {
        assertThat(writing.jdbc().sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where application_name = 'tracker wake-up' and datname = current_database()
                        """).query(Integer.class).single()).isPositive();
    }

    private void awaitListeners(int wanted) {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database));
        Awaitility.await().until(() -> jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where application_name = 'tracker wake-up' and datname = current_database() and query ilike '%listen%'
                        """).query(Integer.class).single() == wanted);
    }
}
