package tracker.app.budgets;

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
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandId;

/** The number of database statements and transactions per operation. */
@Timeout(120)
class StatementBudgetTest {

    private final String database = TestDatabase.fresh();

    static class StatementCountConfiguration {
        @Bean
        static StatementCountListener countedPools() {
            return new StatementCountListener();
        }
    }

    @Test
    void a_command_asks_no_more_often_than_it_has_to() {
        try (ApplicationNode node = ApplicationNode.on(database, false, StatementCountConfiguration.class)) {
            node.week().begin();
            StandId stand = node.week().hold(GUYS, TUESDAY, 10);
            SoftAssertions all = new SoftAssertions();
            counted(
                    all,
                    node,
                    Thread.currentThread().getName(),
                    () -> node.week().hold(GUYS, TUESDAY, 11),
                    CostBudget.STATEMENTS_OF_A_NEW_ACTIVITY,
                    CostBudget.TRANSACTIONS_OF_A_NEW_ACTIVITY);
            counted(
                    all,
                    node,
                    Thread.currentThread().getName(),
                    () -> node.week().send(new ReviseStand(stand, CAMPAIGN, GUYS, figures(12), REASON)),
                    CostBudget.STATEMENTS_OF_A_REVISION,
                    CostBudget.TRANSACTIONS_OF_A_REVISION);
            counted(
                    all,
                    node,
                    "many-commands-",
                    () -> ManyStandsFixture.log(node, 1_000),
                    CostBudget.STATEMENTS_OF_A_THOUSAND_TOGETHER,
                    CostBudget.TRANSACTIONS_OF_A_THOUSAND_TOGETHER);
            all.assertAll();
        }
    }

    /** At least one, or the counter does not work. */
    private static void counted(
            SoftAssertions all,
            ApplicationNode node,
            String thread,
            Runnable work,
            long statements,
            long transactions) {
        StatementCountListener counts = node.bean(StatementCountListener.class);
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
        try (ApplicationNode writing = ApplicationNode.on(database, false)) {
            writing.week().begin();
            ManyStandsFixture.log(writing, 1_000);
        }
        try (ApplicationNode reading = ApplicationNode.on(database, true, StatementCountConfiguration.class)) {
            reading.week().settle();
            assertThat(reading.bean(StatementCountListener.class).transactions("EventProcessor[participation]"))
                    .isBetween(1L, CostBudget.TRANSACTIONS_PER_THOUSAND_EVENTS_READ);
        }
    }
}
