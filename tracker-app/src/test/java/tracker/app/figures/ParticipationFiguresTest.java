package tracker.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipationFiguresTest {

    @Autowired
    private WeekStory week;

    @Autowired
    private Queries queries;

    @Autowired
    private TestClock clock;

    @BeforeAll
    void theWeekIsAnnounced() {
        week.begin();
    }

    private ParticipationSummary figures(Area part, Instant asAt) {
        return queries.ask(new GetParticipation(CAMPAIGN, part, asAt == null ? null : AsAt.known(asAt)))
                .orElseThrow();
    }

    @Test
    void the_same_facts_give_the_same_figures_everywhere_now_and_as_at_any_instant() {
        clock.set("2027-03-09T10:00:00Z");
        var first = week.hold(GUYS, TUESDAY, 40);
        clock.set("2027-03-09T11:00:00Z");
        var second = week.book(LEEDS, TUESDAY.plusDays(1));
        week.correct(first, GUYS, 50);
        clock.set("2027-03-09T12:00:00Z");
        var mistake = week.hold(LEEDS, TUESDAY, 7);
        week.withdraw(mistake, LEEDS);
        week.settle();

        ParticipationSummary nation = figures(Area.NATION, null);
        assertThat(nation.total().held()).isEqualTo(1);
        assertThat(nation.total().planned()).isEqualTo(1);
        assertThat(nation.total().withdrawn()).isEqualTo(1);
        assertThat(nation.total().reached().best()).isEqualTo(50);
        assertThat(nation.of(ActivityKind.STAND)).isEqualTo(nation.total());
        assertThat(nation.trusts().participating()).isEqualTo(2);
        assertThat(nation.trusts().open()).isEqualTo(2);
        assertThat(nation.areas())
                .extracting(ParticipationSummary.AreaTotals::name)
                .containsExactly("London", "North East and Yorkshire");
        assertThat(nation.byDay())
                .extracting(ParticipationSummary.DailyTotals::day)
                .containsExactly(TUESDAY, TUESDAY.plusDays(1));

        assertThat(figures(Area.region("Y56"), null).total())
                .isEqualTo(nation.areas().get(0).totals());
        assertThat(figures(Area.icb("QKK"), null).total())
                .isEqualTo(nation.areas().get(0).totals());
        assertThat(figures(Area.trust(GUYS), null).total())
                .isEqualTo(nation.areas().get(0).totals());
        assertThat(queries.ask(new ListTrustStandings(CAMPAIGN, Area.NATION, null))
                        .standings())
                .extracting(standing -> standing.totals().activities())
                .containsExactly(1, 1);

        ParticipationSummary before = figures(Area.NATION, Instant.parse("2027-03-09T10:30:00Z"));
        assertThat(before.total().held()).isEqualTo(1);
        assertThat(before.total().planned()).isZero();
        assertThat(before.total().reached().best()).isEqualTo(40);
        assertThat(figures(Area.NATION, Instant.parse("2027-03-09T09:59:59Z"))
                        .total()
                        .activities())
                .isZero();
        ParticipationSummary now = figures(Area.NATION, Instant.parse("2027-03-09T12:00:00Z"));
        assertThat(now.total()).isEqualTo(nation.total());
        assertThat(now.byDay()).isEqualTo(nation.byDay());
        assertThat(now.moment().position()).isEqualTo(nation.moment().position());

        assertThat(queries.ask(new GetActivityHistory(first.value()))
                        .orElseThrow()
                        .events())
                .extracting(event -> event.name())
                .containsExactly("stand.StandHeld", "stand.StandCorrected");
        assertThat(queries.ask(new GetActivityHistory(second.value()))
                        .orElseThrow()
                        .activity()
                        .title())
                .isEqualTo("Main foyer");
    }
}
