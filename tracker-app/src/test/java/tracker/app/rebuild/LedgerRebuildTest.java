package tracker.app.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.database.DatabaseAddress;
import tracker.app.ledger.ReplayFromEmptyFixture;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.shared.Queries;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Area;

/** A rebuild during operation: no query ever returns fewer figures than before. */
@Timeout(120)
class LedgerRebuildTest {

    private final String database = TestDatabase.fresh();
    private ApplicationNode node;

    @BeforeEach
    void a_week_with_a_past() {
        node = ApplicationNode.on(database, true);
        node.week().begin();
        for (int i = 0; i < 30; i++) {
            StandId stand = node.week().hold(i % 2 == 0 ? GUYS : LEEDS, TUESDAY, i);
            if (i % 3 == 0) {
                node.week().correct(stand, i % 2 == 0 ? GUYS : LEEDS, i + 100);
            }
            if (i % 5 == 0) {
                node.week().withdraw(stand, i % 2 == 0 ? GUYS : LEEDS);
            }
            node.week().book(GUYS, TUESDAY.plusDays(2));
        }
        node.week().settle();
    }

    @AfterEach
    void end() {
        node.close();
    }

    private long rebuild() throws Exception {
        return node.bean(LedgerRebuildService.class).run(events -> {});
    }

    private int held() {
        return node.bean(Queries.class)
                .ask(new GetParticipation(CAMPAIGN, Area.NATION, null))
                .orElseThrow()
                .total()
                .held();
    }

    /** Through both views, and as short as a board's query: a long one keeps the tables from being swapped. */
    private int activitiesNow() {
        return node.jdbc()
                .sql("select count(*) from activity_now where counts_as = 'HELD'"
                        + " and exists (select 1 from activity_version)")
                .query(Integer.class)
                .single();
    }

    private List<String> schemas() {
        return node.jdbc()
                .sql("select nspname from pg_namespace where nspname = 'rebuilding'")
                .query(String.class)
                .list();
    }

    @Test
    void the_new_rows_are_the_old_ones_and_the_tables_are_as_they_were() throws Exception {
        List<String> rows = node.rows();
        List<String> shape = shape();
        assertThat(rebuild())
                .isEqualTo(node.jdbc()
                        .sql("select count(*) from domain_event")
                        .query(Long.class)
                        .single());
        assertThat(node.rows()).isEqualTo(rows);
        assertThat(shape()).isEqualTo(shape);
        assertThat(schemas()).isEmpty();
        node.week().hold(GUYS, TUESDAY, 7);
        node.week().settle();
        rebuild();
        assertThat(node.rows()).isEqualTo(ReplayFromEmptyFixture.of(node));
        assertThat(shape()).isEqualTo(shape);
    }

    private List<String> shape() {
        return node.jdbc().sql("""
                select indexdef from pg_indexes where schemaname = 'public' union all
                select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                where conrelid::regclass::text like 'parti%' or conrelid::regclass::text like 'parked%' union all
                select relname || ' ' || coalesce(reloptions::text, '') || ' ' || relpersistence::text from pg_class
                where relnamespace = 'public'::regnamespace union all
                select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || ordinal_position
                from information_schema.columns where table_schema = 'public' union all
                select viewname || ' ' || definition from pg_views where schemaname = 'public' order by 1
                """).query(String.class).list();
    }

    @Test
    void while_people_report_and_watch_no_figure_ever_goes_back() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        int before = held();
        var people = Executors.newFixedThreadPool(2);
        CompletableFuture<List<Integer>> watched = CompletableFuture.supplyAsync(
                () -> {
                    // the first report may be stored before the first query: the row starts with what was visible
                    // before both
                    List<Integer> seen = new ArrayList<>(List.of(before));
                    while (!over.get()) {
                        // also through the views, which are created again with the tables
                        assertThat(activitiesNow()).isGreaterThanOrEqualTo(seen.getLast());
                        seen.add(held());
                    }
                    return seen;
                },
                people);
        CompletableFuture<Integer> reported = CompletableFuture.supplyAsync(
                () -> {
                    int reports = 0;
                    while (!over.get()) {
                        node.week().hold(LEEDS, TUESDAY, 1);
                        reports++;
                        // some hundred a second, as in the busiest hour of a week
                        LockSupport.parkNanos(2_000_000);
                    }
                    return reports;
                },
                people);
        try {
            for (int i = 0; i < 5; i++) {
                rebuild();
            }
        } finally {
            over.set(true);
        }
        people.shutdown();
        int reports = reported.join();
        assertThat(watched.join()).hasSizeGreaterThan(5).isSorted();
        node.week().settle();
        assertThat(held()).isEqualTo(before + reports);
        assertThat(node.rows()).isEqualTo(ReplayFromEmptyFixture.of(node));
    }

    @Test
    void two_at_once_are_refused_in_a_sentence_and_what_a_killed_one_left_is_cleared_away() throws Exception {
        List<String> rows = node.rows();
        try (Connection other = node.bean(DatabaseAddress.class).connect("another rebuild")) {
            other.createStatement().execute("select pg_advisory_lock(7233011)");
            other.createStatement().execute("create schema rebuilding; create table rebuilding.half (done int)");
            assertThatThrownBy(this::rebuild)
                    .isInstanceOf(RebuildRefusedException.class)
                    .hasMessage("The read models are already being rebuilt. Wait until that is done.");
        }
        assertThat(node.rows()).isEqualTo(rows);
        rebuild();
        assertThat(node.rows()).isEqualTo(rows);
        assertThat(schemas()).isEmpty();
    }

    /**
     * The number of an event that is not yet committed is a gap of the processor, which reads it when it is
     * committed.
     */
    @Test
    void a_fact_that_was_late_is_neither_lost_nor_doubled() throws Exception {
        try (Connection late = node.bean(DatabaseAddress.class).connect("late")) {
            late.setAutoCommit(false);
            late.createStatement().execute("""
                    insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                        payload_type, payload, meta_data)
                    select 'stand-late', 0, type, 'late', time_stamp, payload_type,
                        convert_to(regexp_replace(convert_from(payload, 'UTF8'), 'stand-[0-9a-f-]{36}', 'stand-late'), 'UTF8'), meta_data
                    from domain_event where payload_type = 'stand.StandHeld' limit 1
                    """);
            int before = held();
            node.week().hold(GUYS, TUESDAY, 3);
            rebuild();
            // what comes behind it waits, so that every position that is stated is complete
            assertThat(held()).isEqualTo(before);
            late.commit();
            org.awaitility.Awaitility.await().until(() -> held() == before + 2);
        }
        rebuild();
        assertThat(node.rows()).isEqualTo(ReplayFromEmptyFixture.of(node));
    }
}
