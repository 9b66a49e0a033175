package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.TestDatabase;

@Timeout(60)
class GroupCommitWriterTest {

    private static final int FIRST = GroupCommitWriter.AT_ONCE;

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private GroupCommitWriter group;

    @BeforeEach
    void an_empty_store() {
        database.setUrl(TestDatabase.fresh());
        Flyway.configure().dataSource(database).load().migrate();
        group = new GroupCommitWriter(new EventRowRepository(database));
    }

    private static List<StoredEventRow> rows(String stream, int first, int count) {
        List<StoredEventRow> rows = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            byte[] json = ("{\"at\":" + number + ",\"text\":\"a \\\\ \\\" é\"}").getBytes(StandardCharsets.UTF_8);
            rows.add(new StoredEventRow(
                    stream + "-" + number,
                    stream,
                    number,
                    "stand",
                    "2027-03-09T12:00:00Z",
                    "stand.StandHeld",
                    null,
                    json,
                    json,
                    null,
                    false));
        }
        return rows;
    }

    private Callable<String> append(List<StoredEventRow> rows, OptionalLong version) {
        return () -> {
            try {
                group.append(rows, version);
                return "stored";
            } catch (SQLException refused) {
                return refused.getSQLState();
            } catch (GroupCommitWriter.ReferenceDataChangedException moved) {
                return "moved";
            }
        };
    }

    private long transactions() {
        return count("select count(distinct tx) from domain_event");
    }

    private long count(String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).single();
    }

    /** A lock holds the first appends, so that the others form a group. */
    private List<String> allAtOnce(List<Callable<String>> appends) throws Exception {
        try (var senders = Executors.newFixedThreadPool(appends.size() + FIRST);
                Connection lock = database.getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table domain_event in exclusive mode");
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 1; i <= FIRST; i++) {
                int held = i;
                answers.add(senders.submit(append(rows("first-" + i, 0, 1), OptionalLong.empty())));
                Awaitility.await().until(() -> count("select count(*) from pg_locks where not granted") == held);
            }
            for (int i = 0; i < appends.size(); i++) {
                answers.add(senders.submit(appends.get(i)));
                int gathered = i + 1;
                Awaitility.await().until(() -> group.waiting() == gathered);
            }
            lock.rollback();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> answer : answers) {
                outcomes.add(answer.get());
            }
            assertThat(outcomes.subList(0, FIRST)).containsOnly("stored");
            return outcomes.subList(FIRST, outcomes.size());
        }
    }

    @Test
    void what_gathers_while_one_is_being_stored_is_stored_in_one_transaction_in_its_order() throws Exception {
        List<Callable<String>> appends = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            appends.add(append(rows("stand-" + i, 0, 2), OptionalLong.of(0)));
        }
        assertThat(allAtOnce(appends)).hasSize(20).containsOnly("stored");
        assertThat(transactions()).isEqualTo(FIRST + 1);
        assertThat(count("select count(*) from domain_event")).isEqualTo(40 + FIRST);
        assertThat(count("""
                select count(*) from domain_event a join domain_event b on a.aggregate_identifier = b.aggregate_identifier
                where a.sequence_number < b.sequence_number and a.global_index > b.global_index
                """)).isZero();
        assertThat(JdbcClient.create(database)
                        .sql(
                                "select convert_from(payload, 'UTF8') from domain_event where event_identifier = 'stand-3-1'")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"at\":1,\"text\":\"a \\\\ \\\" é\"}");
    }

    @Test
    void one_that_lost_its_race_is_refused_and_the_others_are_stored() throws Exception {
        append(rows("stand-1", 0, 1), OptionalLong.empty()).call();
        assertThat(allAtOnce(List.of(
                        append(rows("stand-0", 0, 1), OptionalLong.empty()),
                        append(rows("stand-1", 0, 1), OptionalLong.empty()),
                        append(rows("stand-2", 0, 1), OptionalLong.empty()))))
                .containsExactly("stored", "23505", "stored");
    }

    @Test
    void two_of_a_group_that_contradict_each_other_do_not_stop_the_rest() throws Exception {
        assertThat(allAtOnce(List.of(
                        append(rows("stand-1", 0, 1), OptionalLong.empty()),
                        append(rows("stand-1", 0, 2), OptionalLong.empty()),
                        append(rows("stand-2", 0, 1), OptionalLong.empty()))))
                .containsExactly("stored", "23505", "stored");
        assertThat(count("select count(*) from domain_event where aggregate_identifier = 'stand-1'"))
                .isEqualTo(1);
    }

    @Test
    void who_decided_on_other_registers_is_sent_back_and_the_others_are_stored() throws Exception {
        assertThat(allAtOnce(List.of(
                        append(rows("stand-1", 0, 1), OptionalLong.of(7)),
                        append(rows("stand-2", 0, 1), OptionalLong.of(0)),
                        append(rows("stand-3", 0, 1), OptionalLong.empty()))))
                .containsExactly("moved", "stored", "stored");
    }

    @Test
    void more_rows_than_one_statement_takes_are_stored_all_the_same() throws Exception {
        assertThat(append(rows("stand-1", 0, 1_300), OptionalLong.empty()).call())
                .isEqualTo("stored");
        assertThat(transactions()).isEqualTo(1);
    }

    /**
     * Two threads that form a group at the same moment must not take each other's rows: a lost append would wait for
     * ever.
     */
    @Test
    @Timeout(60)
    void nobody_is_forgotten_in_a_rush() throws Exception {
        List<Callable<String>> clients = new ArrayList<>();
        for (int client = 0; client < 16; client++) {
            String name = "stand-" + client + "x";
            clients.add(() -> {
                for (int i = 0; i < 500; i++) {
                    append(rows(name + i, 0, 1), OptionalLong.of(0)).call();
                }
                return "stored";
            });
        }
        // not closed on failure: that would wait for the lost appends
        var senders = Executors.newFixedThreadPool(
                clients.size(), Thread.ofPlatform().daemon().factory());
        for (Future<String> answer : senders.invokeAll(clients, 50, TimeUnit.SECONDS)) {
            assertThat(answer.get()).isEqualTo("stored");
        }
        senders.shutdown();
        assertThat(count("select count(*) from domain_event")).isEqualTo(8_000);
    }

    @Test
    void who_is_interrupted_while_waiting_hears_of_it_after_it_is_stored() throws Exception {
        Callable<String> interrupted = () -> {
            Thread.currentThread().interrupt();
            String answer = append(rows("stand-1", 0, 1), OptionalLong.empty()).call();
            return answer + (Thread.interrupted() ? " and interrupted" : "");
        };
        assertThat(allAtOnce(List.of(interrupted))).containsExactly("stored and interrupted");
    }
}
