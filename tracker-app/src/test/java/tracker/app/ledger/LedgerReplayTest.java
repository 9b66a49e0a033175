package tracker.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.WeekStory;
import tracker.domain.shared.Command;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandId;

/** After any fault, the board equals a single replay of all events from the beginning. */
class LedgerReplayTest {

    private static final int COMMANDS = 120;
    private static final int CLIENTS = 8;

    @Test
    void commands_twice_at_once_from_two_nodes_with_refusals_a_failing_reader_and_a_restart() throws Exception {
        String database = TestDatabase.fresh();
        try (ApplicationNode writer = ApplicationNode.on(database, false)) {
            writer.week().begin();
            List<StandId> stands = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                stands.add(writer.week().hold(i % 2 == 0 ? GUYS : LEEDS, TUESDAY, i));
            }
            try (ApplicationNode reader = ApplicationNode.on(database, true)) {
                storm(List.of(writer, reader), stands, 1);
                breakTheLedger(writer);
                storm(List.of(writer, reader), stands, 2);
                // The processor has failed on the missing table; it continues when the table is back.
                mendTheLedger(writer);
                storm(List.of(writer, reader), stands, 3);
            }
            storm(List.of(writer), stands, 4);
            try (ApplicationNode restarted = ApplicationNode.on(database, true)) {
                restarted.week().settle();
                assertThat(factsPerStand(restarted)).allMatch(count -> count > 1);
                assertThat(holesInNumbering(restarted)).isZero();
                assertThat(restarted.rows()).isEqualTo(ReplayFromEmptyFixture.of(restarted));
            }
        }
    }

    @Test
    void emptied_and_filled_again_in_place_it_is_the_same() {
        String database = TestDatabase.fresh();
        try (ApplicationNode node = ApplicationNode.on(database, true)) {
            node.week().begin();
            StandId id = node.week().hold(GUYS, TUESDAY, 40);
            node.week().correct(id, GUYS, 41);
            node.week().withdraw(node.week().hold(LEEDS, TUESDAY, 3), LEEDS);
            node.week().settle();
            List<String> before = node.rows();

            TrackingEventProcessor reader = node.bean(EventProcessingConfiguration.class)
                    .eventProcessor(ParticipationProjector.NAME, TrackingEventProcessor.class)
                    .orElseThrow();
            reader.shutDown();
            reader.resetTokens();
            assertThat(node.rows()).isNotEqualTo(before);
            reader.start();
            Awaitility.await().untilAsserted(() -> assertThat(node.rows()).isEqualTo(before));
        }
    }

    /** Every command is sent twice at the same time, from two nodes if there are two; some are refused. */
    private static void storm(List<ApplicationNode> nodes, List<StandId> stands, long seed) throws Exception {
        Random random = new Random(seed);
        List<Callable<Boolean>> sends = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            int stand = random.nextInt(stands.size());
            var trust = stand % 2 == 0 ? GUYS : LEEDS;
            // Every tenth is refused: a held activity cannot be cancelled.
            Command command = i % 10 == 0
                    ? new CancelStand(stands.get(stand), CAMPAIGN, trust, REASON)
                    : new ReviseStand(
                            stands.get(stand), CAMPAIGN, trust, WeekStory.figures(random.nextInt(1_000)), REASON);
            for (int twice = 0; twice < 2; twice++) {
                ApplicationNode node = nodes.get((i + twice) % nodes.size());
                sends.add(() -> stored(node, command));
            }
        }
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Boolean>> ends = clients.invokeAll(sends);
            for (Future<Boolean> end : ends) {
                end.get();
            }
        }
    }

    /** Only a rule may refuse a command: a lost race is decided again, and is not a store failure. */
    private static boolean stored(ApplicationNode node, Command command) {
        try {
            node.week().send(command);
            return true;
        } catch (CompletionException refused) {
            assertThat(refused).hasCauseInstanceOf(RuleBroken.class);
            return false;
        }
    }

    private static List<Long> factsPerStand(ApplicationNode node) {
        return node.jdbc()
                .sql("select count(*) from domain_event where type = 'stand' group by aggregate_identifier")
                .query(Long.class)
                .list();
    }

    private static long holesInNumbering(ApplicationNode node) {
        return node.jdbc().sql("""
                        select count(*) from (
                            select aggregate_identifier from domain_event group by aggregate_identifier
                            having max(sequence_number) + 1 <> count(*)) holes
                        """).query(Long.class).single();
    }

    private static void breakTheLedger(ApplicationNode node) {
        node.jdbc()
                .sql("alter table participation_fact rename to participation_fact_gone")
                .update();
    }

    private static void mendTheLedger(ApplicationNode node) {
        node.jdbc()
                .sql("alter table participation_fact_gone rename to participation_fact")
                .update();
    }
}
