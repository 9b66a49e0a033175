package tracker.app.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestClock;
import tracker.app.TestDatabase;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.campaign.CampaignRule;
import tracker.domain.report.CampaignReport;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.report.ReportQuery.PreviewCount;
import tracker.domain.shared.Queries;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** An official count is what was shown before it was confirmed, also if a clock was set back in between. */
class OfficialCountClockTest {

    private static final Instant ELEVEN = Instant.parse("2027-03-09T11:00:59.999Z");

    @Test
    void what_is_shown_is_what_is_frozen_or_it_is_refused() {
        try (ApplicationNode node = ApplicationNode.on(TestDatabase.fresh(), true)) {
            Queries queries = (Queries) node.bean("applicationQueries");
            TestClock clock = node.bean(TestClock.class);
            clock.set("2027-03-09T10:00:00Z");
            node.week().begin();
            node.week().hold(GUYS, TUESDAY, 7);
            clock.set("2027-03-09T12:00:00Z");
            node.week().hold(LEEDS, TUESDAY, 1_000);
            node.week().settle();
            CampaignReport shown =
                    queries.ask(new PreviewCount(CAMPAIGN, ELEVEN)).orElseThrow();
            assertThat(shown.total().held()).isEqualTo(1);
            assertThat(shown.total().reached().best()).isEqualTo(7);

            clock.set("2027-03-09T10:30:00Z");
            node.week().register(new tracker.domain.trust.TrustCode("R0F"), "Third", "Y56", "London", "QKK");
            clock.set("2027-03-09T12:01:00Z");
            node.week().settle();
            assertThat(queries.ask(new PreviewCount(CAMPAIGN, ELEVEN)).orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(shown);
            node.week()
                    .send(new FreezeCount(
                            CAMPAIGN,
                            new TextLine("Tuesday"),
                            ELEVEN,
                            shown.moment().position()));
            node.week().settle();
            CampaignReport frozen = queries.ask(
                            new GetReport(CAMPAIGN, Area.NATION, shown.moment().position()))
                    .orElseThrow();
            assertThat(frozen.count()).isNotNull();
            assertThat(frozen.total()).isEqualTo(shown.total());
            assertThat(frozen.takingPart()).isEqualTo(shown.takingPart());
            assertThat(frozen.moment()).isEqualTo(shown.moment());

            assertThatThrownBy(() -> node.week()
                            .send(new FreezeCount(
                                    CAMPAIGN,
                                    new TextLine("Another"),
                                    ELEVEN,
                                    shown.moment().position() + 1)))
                    .hasStackTraceContaining(CampaignRule.A_COUNT_IS_WHAT_WAS_CONFIRMED.sentence());
        }
    }
}
