package tracker.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.domain.participation.DeadLetter;
import tracker.domain.participation.DeadLetterReason;
import tracker.domain.participation.ParticipationCommand.TryParkedFactsAgain;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandId;

/**
 * An event that cannot be projected becomes a dead letter, with the later events of its activity. All other events
 * are projected. A repaired dead letter is projected by a retry.
 */
class DeadLetterTest {

    /** Possible faults of the first event of a stand, and the tracker's message about each. */
    enum PoisonKind {
        UNKNOWN_NAME(DeadLetterReason.UNKNOWN_NAME, "payload_type = 'stand.StandPainted'"),
        TRUNCATED(DeadLetterReason.UNREADABLE, "payload = substring(payload from 1 for 40)"),
        NOT_JSON(DeadLetterReason.UNREADABLE, "payload = '\\x00ff17'::bytea"),
        NOTHING_AT_ALL(DeadLetterReason.UNREADABLE, "payload = convert_to('null', 'UTF8')"),
        EMPTY(DeadLetterReason.UNREADABLE, "payload = convert_to('{}', 'UTF8')"),
        NOTHING_BEFORE_IT(DeadLetterReason.DOES_NOT_FIT, "payload_type = 'stand.StandWithdrawn'"),
        BEYOND_ALL_DATES(
                DeadLetterReason.REFUSED,
                "payload = convert_to(replace(convert_from(payload, 'UTF8'), '2027-03-09', '+9999999-03-09'), 'UTF8')");

        private final DeadLetterReason why;
        private final String harm;

        PoisonKind(DeadLetterReason why, String harm) {
            this.why = why;
            this.harm = harm;
        }
    }

    @Test
    void poison_of_each_sort_is_parked_with_its_successors_and_taken_up_once_cured() throws Exception {
        String database = TestDatabase.fresh();
        Map<PoisonKind, StandId> stands = new EnumMap<>(PoisonKind.class);
        try (ApplicationNode writer = ApplicationNode.on(database, false)) {
            writer.week().begin();
            writer.week().hold(LEEDS, TUESDAY, 1);
            for (PoisonKind sort : PoisonKind.values()) {
                stands.put(sort, writer.week().hold(GUYS, TUESDAY, 40));
                writer.week().correct(stands.get(sort), GUYS, 41);
            }
            writer.week().hold(LEEDS, TUESDAY, 2);
            stands.forEach(
                    (sort, stand) -> harm(writer, positions(writer, stand).getFirst(), sort.harm));
        }
        try (ApplicationNode reader = ApplicationNode.on(database, true)) {
            reader.week().settle();
            stands.forEach((sort, stand) -> assertThat(deadLetters(reader, stand))
                    .as("%s", sort)
                    .containsExactly(sort.why, DeadLetterReason.FOLLOWS));
            assertThat(reached(reader)).as("the other activities").isEqualTo(3);
            // The processor continues: new events of another activity are projected.
            reader.week().hold(GUYS, TUESDAY, 4);
            reader.week().settle();
            assertThat(reached(reader)).isEqualTo(7);
            stands.forEach((sort, stand) -> {
                reader.week().send(new TryParkedFactsAgain(stand.value()));
                assertThat(deadLetters(reader, stand))
                        .as("%s, not cured", sort)
                        .containsExactly(sort.why, DeadLetterReason.FOLLOWS);
            });
        }
        try (ApplicationNode restarted = ApplicationNode.on(database, true)) {
            stands.forEach((sort, stand) -> {
                cure(restarted, positions(restarted, stand).getFirst());
                restarted.week().correct(stand, GUYS, 42);
            });
            restarted.week().withdraw(restarted.week().hold(LEEDS, TUESDAY, 9), LEEDS);
            restarted.week().settle();
            stands.forEach((sort, stand) -> {
                assertThat(deadLetters(restarted, stand))
                        .containsExactly(sort.why, DeadLetterReason.FOLLOWS, DeadLetterReason.FOLLOWS);
                restarted.week().send(new TryParkedFactsAgain(stand.value()));
                assertThat(deadLetters(restarted, stand)).isEmpty();
            });
            assertThat(reached(restarted)).isEqualTo(7 + 42 * stands.size());
            assertThat(restarted.rows()).isEqualTo(ReplayFromEmptyFixture.of(restarted));
        }
    }

    @Test
    void nobody_decides_on_a_history_with_a_hole() {
        String database = TestDatabase.fresh();
        try (ApplicationNode node = ApplicationNode.on(database, false)) {
            node.week().begin();
            for (PoisonKind sort : List.of(
                    PoisonKind.UNKNOWN_NAME, PoisonKind.TRUNCATED, PoisonKind.NOT_JSON, PoisonKind.NOTHING_AT_ALL)) {
                StandId stand = node.week().hold(GUYS, TUESDAY, 40);
                node.week().correct(stand, GUYS, 41);
                harm(node, positions(node, stand).getLast(), sort.harm);
                long stored = stored(node);
                assertThatThrownBy(() -> node.week().correct(stand, GUYS, 42))
                        .as("%s", sort)
                        .isInstanceOf(CompletionException.class)
                        .cause()
                        .isInstanceOf(RuleBroken.class)
                        .hasMessageContaining("cannot be read, so nothing was changed");
                assertThat(stored(node)).isEqualTo(stored);
            }
        }
    }

    @Test
    void facts_that_arrive_one_by_one_are_parked_like_those_of_a_batch() throws Exception {
        String database = TestDatabase.fresh();
        try (ApplicationNode node = ApplicationNode.on(database, true)) {
            node.week().begin();
            StandId stand = node.week().book(GUYS, TUESDAY);
            node.week().settle();
            storeByHand(node, stand, 1);
            node.week().settle();
            storeByHand(node, stand, 2);
            node.week().hold(LEEDS, TUESDAY, 5);
            node.week().settle();
            assertThat(deadLetters(node)).containsExactly(DeadLetterReason.UNKNOWN_NAME, DeadLetterReason.FOLLOWS);
            assertThat(list(node)).extracting(DeadLetter::title).containsOnly("Main foyer");
            assertThat(reached(node)).isEqualTo(5);
        }
    }

    @Test
    void a_database_that_fails_parks_nothing_and_is_tried_again() throws Exception {
        String database = TestDatabase.fresh();
        try (ApplicationNode writer = ApplicationNode.on(database, false)) {
            writer.week().begin();
            StandId poisoned = writer.week().hold(GUYS, TUESDAY, 40);
            writer.week().hold(LEEDS, TUESDAY, 2);
            harm(writer, positions(writer, poisoned).getFirst(), PoisonKind.NOTHING_BEFORE_IT.harm);
            // Fails in the middle of the event-by-event run, not because of any event.
            writer.jdbc()
                    .sql("alter table participation_fact rename to participation_fact_gone")
                    .update();
            try (ApplicationNode reader = ApplicationNode.on(database, true)) {
                Awaitility.await()
                        .during(Duration.ofSeconds(2))
                        .until(() -> list(reader).isEmpty() && reached(reader) == 0);
                writer.jdbc()
                        .sql("alter table participation_fact_gone rename to participation_fact")
                        .update();
                reader.week().settle();
                assertThat(deadLetters(reader)).containsExactly(DeadLetterReason.DOES_NOT_FIT);
                assertThat(reached(reader)).isEqualTo(2);
            }
        }
    }

    @Test
    void a_backend_that_is_ended_in_the_middle_parks_nothing() throws Exception {
        String database = TestDatabase.fresh();
        try (ApplicationNode writer = ApplicationNode.on(database, false)) {
            writer.week().begin();
            StandId stand = writer.week().hold(GUYS, TUESDAY, 40);
            writer.week().correct(stand, GUYS, 41);
            // Each writer of a total terminates its own connection.
            Stream.of(
                            """
                            create function end_me() returns trigger language plpgsql as $$
                            begin
                              perform pg_terminate_backend(pg_backend_pid());
                              return new;
                            end $$
                            """,
                            "create trigger ended before insert on participation_total for each row execute function end_me()")
                    .forEach(sql -> writer.jdbc().sql(sql).update());
            try (ApplicationNode reader = ApplicationNode.on(database, true)) {
                Awaitility.await()
                        .during(Duration.ofSeconds(2))
                        .until(() -> list(reader).isEmpty());
                writer.jdbc().sql("drop trigger ended on participation_total").update();
                reader.week().settle();
                assertThat(list(reader)).isEmpty();
                assertThat(reached(reader)).isEqualTo(41);
                assertThat(reader.rows()).isEqualTo(ReplayFromEmptyFixture.of(reader));
            }
        }
    }

    private static List<DeadLetter> list(ApplicationNode node) {
        return node.bean(Queries.class).ask(new ListDeadLetters()).deadLetters();
    }

    private static List<DeadLetterReason> deadLetters(ApplicationNode node, StandId stand) {
        return list(node).stream()
                .filter(event -> event.activity().equals(stand.value()))
                .map(DeadLetter::reason)
                .toList();
    }

    private static List<DeadLetterReason> deadLetters(ApplicationNode node) {
        return list(node).stream().map(DeadLetter::reason).toList();
    }

    private static long reached(ApplicationNode node) {
        return node.jdbc()
                .sql("select coalesce(sum(reach_best), 0) from participation_total")
                .query(Long.class)
                .single();
    }

    private static long stored(ApplicationNode node) {
        return node.jdbc()
                .sql("select count(*) from domain_event")
                .query(Long.class)
                .single();
    }

    private static List<Long> positions(ApplicationNode node, StandId stand) {
        return node.jdbc()
                .sql("select global_index from domain_event where aggregate_identifier = ? order by 1")
                .param(stand.value())
                .query(Long.class)
                .list();
    }

    private static void harm(ApplicationNode node, long position, String harm) {
        node.jdbc()
                .sql("create table if not exists healthy as select * from domain_event where false")
                .update();
        node.jdbc()
                .sql("insert into healthy select * from domain_event where global_index = ?")
                .param(position)
                .update();
        node.jdbc()
                .sql("update domain_event set " + harm + " where global_index = ?")
                .param(position)
                .update();
    }

    private static void cure(ApplicationNode node, long position) {
        node.jdbc().sql("""
                        update domain_event e set payload_type = h.payload_type, payload = h.payload
                        from healthy h where e.global_index = ? and h.global_index = e.global_index
                        """).param(position).update();
    }

    private static void storeByHand(ApplicationNode node, StandId stand, int sequence) {
        node.jdbc().sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                            payload_type, payload, meta_data)
                        select aggregate_identifier, ?, type, ? || event_identifier, time_stamp,
                            case ? when 1 then 'stand.StandPainted' else payload_type end, payload, meta_data
                        from domain_event where aggregate_identifier = ? and sequence_number = 0
                        """).params(sequence, sequence, sequence, stand.value()).update();
    }
}
