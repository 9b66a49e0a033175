package tracker.app.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.figures;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Bean;
import tracker.app.Node;
import tracker.app.TestDatabase;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandId;

/** How often the database is asked, and how many transactions that is. */
@Timeout(120)
class StatementsTest {

    private final String database = TestDatabase.fresh();

    static class Counting {
        @Bean
        static CountedPools countedPools() {
            return new CountedPools();
        }
    }

    @Test
    void a_command_asks_no_more_often_than_it_has_to() {
        try (Node node = Node.on(database, false, Counting.class)) {
            node.week().begin();
            StandId stand = node.week().hold(GUYS, TUESDAY, 10);
            SoftAssertions all = new SoftAssertions();
            counted(
                    all,
                    node,
                    Thread.currentThread().getName(),
                    () -> node.week().hold(GUYS, TUESDAY, 11),
                    Allowed.STATEMENTS_OF_A_NEW_ACTIVITY,
                    Allowed.TRANSACTIONS_OF_A_NEW_ACTIVITY);
            counted(
                    all,
                    node,
                    Thread.currentThread().getName(),
                    () -> node.week().send(new ReviseStand(stand, CAMPAIGN, GUYS, figures(12), REASON)),
                    Allowed.STATEMENTS_OF_A_REVISION,
                    Allowed.TRANSACTIONS_OF_A_REVISION);
            counted(
                    all,
                    node,
                    "many-commands-",
                    () -> Stands.log(node, 1_000),
                    Allowed.STATEMENTS_OF_A_THOUSAND_TOGETHER,
                    Allowed.TRANSACTIONS_OF_A_THOUSAND_TOGETHER);
            all.assertAll();
        }
    }

    /** At least one, or the counting is blind. */
    private static void counted(
            SoftAssertions all, Node node, String thread, Runnable work, long statements, long transactions) {
        CountedPools counts = node.bean(CountedPools.class);
        long statementsBefore = counts.statements(thread);
        long transactionsBefore = counts.transactions(thread);
        work.run();
        all.assertThat(counts.statements(thread) - statementsBefore)
                .as("statements")
                .isBetween(1L, statements);
        all.assertThat(counts.transactions(thread) - transactionsBefore)
                .as("transactions")
                .isBetween(1L, transactions);
    }

    @Test
    void a_thousand_facts_are_read_in_few_transactions() {
        try (Node writing = Node.on(database, false)) {
            writing.week().begin();
            Stands.log(writing, 1_000);
        }
        try (Node reading = Node.on(database, true, Counting.class)) {
            reading.week().settle();
            assertThat(reading.bean(CountedPools.class).transactions("EventProcessor[participation]"))
                    .isBetween(1L, Allowed.TRANSACTIONS_PER_THOUSAND_FACTS_READ);
        }
    }
}
