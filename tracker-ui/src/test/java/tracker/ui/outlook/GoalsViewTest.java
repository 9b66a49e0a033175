package tracker.ui.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.LAST_YEAR;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.campaign;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.GoalForecast;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.outlook.RegionCoverage;
import tracker.domain.participation.AsAt;
import tracker.domain.trust.Area;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;

class GoalsViewTest extends ViewTest {

    private static final GetGoals QUESTION = new GetGoals(CAMPAIGN);

    private static GoalForecast goal(CampaignMeasure measure, long target, long now, @Nullable FigureEstimate end) {
        Goal goal = new Goal(measure, Area.NATION, (int) target, LAST_DAY);
        return new GoalForecast(goal, "England", now, OptionalLong.of(now / 2), OptionalDouble.of(12.4), end, false);
    }

    private static RegionCoverage region(String code, String name, int taking, int open, OptionalInt target) {
        return new RegionCoverage(code, name, taking, open, OptionalInt.of(taking - 1), target, code.equals("Y56"));
    }

    private static GoalSummary summary(GetGoals asked, GoalForecast... goals) {
        return new GoalSummary(
                at(40),
                asked,
                thisWeek(),
                new CampaignPoint(5, LocalTime.NOON),
                campaign(LAST_YEAR, DatesStatus.CONFIRMED, true),
                List.of(goals),
                region("", "England", 131, 202, OptionalInt.empty()),
                List.of(
                        region("Y56", "London", 24, 31, OptionalInt.of(30)),
                        region("Y58", "South West", 12, 20, OptionalInt.of(10)),
                        region("Y60", "Midlands", 9, 22, OptionalInt.empty())));
    }

    private void open(GoalForecast... goals) {
        queries.setAnswer(QUESTION, Optional.of(summary(QUESTION, goals)));
        UI.getCurrent().navigate("goals");
    }

    private Elements rows(String caption) {
        return fragment("table:has(caption:contains(" + caption + "))").select("tbody tr");
    }

    @Test
    void without_any_goal_the_page_says_so_and_still_shows_the_regions() {
        open();

        assertThat(pageText()).contains("No goal has been set for this campaign.");
        assertThat(rows("Trusts taking part")).hasSize(3);
    }

    @Test
    void each_goal_says_how_far_it_is_and_whether_it_will_be_met() {
        open(
                goal(CampaignMeasure.ACTIVITIES, 100, 100, null),
                goal(CampaignMeasure.PEOPLE, 1_000, 710, new FigureEstimate(710, 1_310, 1_240, 1_400)),
                goal(CampaignMeasure.TRUSTS, 200, 20, new FigureEstimate(20, 40, 30, 50)),
                goal(CampaignMeasure.VIDEOS, 50, 20, new FigureEstimate(20, 50, 40, 60)),
                goal(CampaignMeasure.COMPLETIONS, 50, 20, null));

        assertThat(pageText()).contains("1 of 5 goals are met.");
        Elements rows = rows("Goals for the week");
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).text()).contains("100 (100%)", "13", "met");
        assertThat(rows.get(1).text()).contains("710 (71%)", "355", "1,310", "1,240 to 1,400", "likely to be met");
        assertThat(rows.get(2).text()).contains("unlikely to be met");
        assertThat(rows.get(3).text()).contains("may or may not be met");
        assertThat(rows.get(4).text()).contains("too early to say");
    }

    @Test
    void a_region_below_its_target_says_so_and_one_with_a_share_of_the_nations_too() {
        open();

        Elements rows = rows("Trusts taking part");
        assertThat(rows.get(0).text()).contains("London", "24 of 31", "30, below");
        assertThat(rows.get(1).text())
                .contains("South West", "10 (share of national target)")
                .doesNotContain("below");
        assertThat(rows.get(2).text()).contains("Midlands", "none");
        assertThat(pageText())
                .contains(
                        "131 of 202 trusts take part",
                        "1 region is below its target",
                        "at this stage of 2026 it was 130");
    }

    @Test
    void a_new_answer_moves_the_page() {
        open(goal(CampaignMeasure.PEOPLE, 1_000, 710, null));

        queries.setAnswer(QUESTION, Optional.of(summary(QUESTION, goal(CampaignMeasure.PEOPLE, 1_000, 1_000, null))));
        settle();

        assertThat(pageText()).contains("1 of 1 goal is met.");
    }

    @Test
    void the_files_have_the_same_figures() {
        open();

        assertThat(fragment("a[href^=goals.csv]").attr("href")).isEqualTo("goals.csv?campaign=2027");
        assertThat(fragment("a[href^=coverage.csv]").attr("href")).isEqualTo("coverage.csv?campaign=2027");
    }

    @Test
    void of_the_past_it_does_not_move_and_its_files_say_when() {
        GetGoals then = new GetGoals(CAMPAIGN, AsAt.known(Instant.parse("2027-03-08T12:00:00Z")));
        queries.setAnswer(then, Optional.of(summary(then)));

        UI.getCurrent().navigate("goals", QueryParameters.of("as-at", "2027-03-08T12:00"));

        assertThat(queries.subscriberCount(then)).isZero();
        assertThat(fragment("a[href^=goals.csv]").attr("href")).contains("as-at=2027-03-08T12%3A00");
    }

    @Test
    void what_had_happened_is_not_foretold() {
        GetGoals then = new GetGoals(CAMPAIGN, AsAt.happened(Instant.parse("2027-03-08T12:00:00Z")));
        queries.setAnswer(then, Optional.of(summary(then, goal(CampaignMeasure.PEOPLE, 1_000, 7, null))));

        UI.getCurrent()
                .navigate("goals", QueryParameters.simple(Map.of("as-at", "2027-03-08T12:00", "meaning", "happened")));

        assertThat(rows("Goals for the week").text())
                .contains("no forecast with later reports")
                .doesNotContain("too early to say");
    }

    @Test
    void a_filter_of_a_board_means_nothing_here_and_is_told_of() {
        open();

        UI.getCurrent().navigate("goals", QueryParameters.of("kind", "stand"));

        assertThat(pageText()).contains("goals count all activities");
        assertThat(queries.subscriberCount(QUESTION)).isOne();
    }

    @Test
    void a_year_without_a_campaign_is_not_found() {
        UI.getCurrent().navigate("goals", QueryParameters.of("campaign", "1999"));

        assertThat($(NotFoundView.class).exists()).isTrue();
    }
}
