package tracker.app.referencedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.domain.campaign.CampaignCommand.CloseCampaign;
import tracker.domain.campaign.CampaignCommand.ReopenCampaign;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;

/** Each node decides on a cache of the reference data, and never on one that another node has made stale. */
class ReferenceDataCacheTest {

    private static final TrustCode NEW = new TrustCode("RX1");

    private final String database = TestDatabase.fresh();
    private ApplicationNode one;
    private ApplicationNode other;

    @BeforeEach
    void two_nodes_that_know_the_registers() {
        one = ApplicationNode.on(database, false);
        one.week().begin();
        other = ApplicationNode.on(database, false);
        one.week().hold(GUYS, TUESDAY, 1);
        other.week().hold(GUYS, TUESDAY, 2);
    }

    @AfterEach
    void end() {
        one.close();
        other.close();
    }

    private long eventCount() {
        return one.jdbc()
                .sql("select count(*) from domain_event")
                .query(Long.class)
                .single();
    }

    @Test
    void what_is_possible_only_on_the_old_copy_is_refused() {
        one.week().send(new CloseCampaign(CAMPAIGN, REASON));
        long before = eventCount();
        assertThatThrownBy(() -> other.week().hold(GUYS, TUESDAY, 3)).hasCauseInstanceOf(RuleBroken.class);
        assertThat(eventCount()).isEqualTo(before);
    }

    @Test
    void what_is_refused_only_on_the_old_copy_is_done() {
        one.week().register(NEW, "A new trust", "Y56", "London", "QKK");
        other.week().hold(NEW, TUESDAY, 4);
        one.week().send(new CloseCampaign(CAMPAIGN, REASON));
        assertThatThrownBy(() -> other.week().hold(NEW, TUESDAY, 5)).hasCauseInstanceOf(RuleBroken.class);
        one.week().send(new ReopenCampaign(CAMPAIGN, REASON));
        other.week().hold(NEW, TUESDAY, 6);
    }

    /** An acknowledged command is stored, a refused one is not, and in the end all are refused. */
    @Test
    void while_many_report_a_closing_is_heard_by_all() throws Exception {
        long before = eventCount();
        try (var clients = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> reports = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ApplicationNode to = i % 2 == 0 ? one : other;
                reports.add(clients.submit(() -> reportUntilRefused(to)));
            }
            one.week().send(new CloseCampaign(CAMPAIGN, REASON));
            long stored = before + 1;
            for (Future<Integer> report : reports) {
                stored += report.get();
            }
            assertThat(eventCount()).isEqualTo(stored);
        }
    }

    private static int reportUntilRefused(ApplicationNode to) {
        for (int reported = 0; ; reported++) {
            try {
                to.week().hold(GUYS, TUESDAY, reported);
            } catch (RuntimeException refused) {
                assertThat(refused).hasCauseInstanceOf(RuleBroken.class);
                return reported;
            }
        }
    }
}
