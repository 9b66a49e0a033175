package tracker.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.LAST_YEAR;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.campaign;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.comparison.EarlierCampaign;
import tracker.domain.comparison.HourlySeries;
import tracker.domain.comparison.MeasureComparison;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ReportingTimeliness;
import tracker.domain.trust.Area;
import tracker.ui.ViewTest;

class ComparisonViewTest extends ViewTest {

    private static final GetComparison QUESTION =
            new GetComparison(CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES, AlignmentMode.DAY);

    private void open(long now, long then, @Nullable ReportingTimeliness learned) {
        queries.setAnswer(QUESTION, Optional.of(comparison(now, then, learned)));
        navigate(ComparisonView.class);
    }

    private static CampaignComparison comparison(long now, long then, @Nullable ReportingTimeliness learned) {
        return comparison(QUESTION, now, then, learned);
    }

    private static CampaignComparison comparison(
            GetComparison asked, long now, long then, @Nullable ReportingTimeliness learned) {
        EarlierCampaign earlier = learned == null
                ? null
                : new EarlierCampaign(
                        campaign(LAST_YEAR, DatesStatus.CONFIRMED, true),
                        learned,
                        Instant.parse("2026-03-08T15:00:00Z"),
                        0,
                        0);
        return new CampaignComparison(
                at(7),
                asked,
                thisWeek(),
                "England",
                new CampaignPoint(4, LocalTime.of(15, 0)),
                earlier,
                Arrays.stream(CampaignMeasure.values())
                        .map(measure -> new MeasureComparison(measure, now, then, 900))
                        .toList(),
                new HourlySeries(1, List.of(0L, now), learned == null ? List.of() : List.of(0L, then, 900L)));
    }

    @Test
    void this_year_is_told_in_percent_of_last_year_at_the_same_point() {
        open(431, 385, new ReportingTimeliness(900, 700));
        assertThat(pageText())
                .contains("Day 4, 15:00: 112 % of 2026 at this point. 431 activities held, 385 then.")
                .contains("900 in the end of 2026")
                .contains("Held against 8 March 2026, 15:00 on the London clock");
        assertThat(fragment("polyline.now").attr("points")).isNotEmpty();
        assertThat(fragment("tbody").text()).contains("Day 1");
    }

    @Test
    void of_a_year_that_was_typed_in_afterwards_only_the_end_is_told() {
        open(431, 0, new ReportingTimeliness(900, 0));
        assertThat(pageText())
                .contains("2026 was typed in afterwards: 0 % of its 900 activities were told before its week was over.")
                .contains("In the end it came to 900 activities held; this year stands at 431 so far.")
                .doesNotContain("% of 2026 at this point");
    }

    @Test
    void in_the_first_year_there_is_nothing_to_compare_with() {
        open(431, 0, null);
        assertThat(pageText()).contains("there is no year to compare it with");
    }

    @Test
    void nothing_then_is_no_percentage() {
        open(3, 0, new ReportingTimeliness(900, 700));
        assertThat(pageText())
                .contains("Day 4, 15:00: nothing was known at this point of 2026. 3 activities held, 0 then.");
    }

    @Test
    void at_an_instant_it_is_told_as_it_was_known_then_and_stands_still() {
        GetComparison then = new GetComparison(
                CAMPAIGN,
                Area.NATION,
                CampaignMeasure.ACTIVITIES,
                AlignmentMode.DAY,
                new BoardFilter(Set.of(ActivityKind.STAND), null, null),
                AsAt.known(Instant.parse("2027-03-08T14:15:00Z")));
        queries.setAnswer(then, Optional.of(comparison(then, 300, 250, new ReportingTimeliness(900, 700))));
        UI.getCurrent()
                .navigate(
                        "compare",
                        QueryParameters.simple(
                                Map.of("as-at", "2027-03-08T14:15", "kind", "stand", "day", "2027-03-07")));
        assertThat(pageText())
                .contains("You are looking at Monday 8 March 2027, 14:15 – not live.")
                .contains("All days are counted: the days of both years are what is compared here.")
                .contains("Only:")
                .contains("300 activities held, 250 then.")
                .contains("What had happened by then, as we know it today")
                .doesNotContain("Live ·");
        assertThat(queries.subscriberCount(then)).isZero();
        assertThat(fragment("dl").text()).contains("Activities held").doesNotContain("Videos published");
        assertThat(fragment("a.file").attr("href"))
                .contains("as-at=2027-03-08T14%3A15", "kind=stand")
                .doesNotContain("day=");
        assertThat($(Anchor.class).all())
                .as("what means nothing here goes on to where it does")
                .filteredOn(link -> link.getText().equals("Areas reached"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref())
                        .contains("as-at=2027-03-08T14%3A15", "kind=stand", "day=2027-03-07"));
        assertThat($(RouterLink.class).all())
                .as("back to the board, as narrow as it was")
                .filteredOn(link -> link.getText().equals(thisWeek().name()))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.getHref()).contains("as-at=2027-03-08T14", "kind=stand", "day=2027-03-07"));
    }

    @Test
    void what_had_happened_by_then_is_told_by_days_and_of_a_year_typed_in_afterwards_too() {
        GetComparison then = new GetComparison(
                CAMPAIGN,
                Area.NATION,
                CampaignMeasure.ACTIVITIES,
                AlignmentMode.DAY,
                AsAt.happened(Instant.parse("2027-03-08T14:15:00Z")));
        queries.setAnswer(then, Optional.of(comparison(then, 300, 250, new ReportingTimeliness(900, 3))));
        UI.getCurrent()
                .navigate(
                        "compare", QueryParameters.simple(Map.of("as-at", "2027-03-08T14:15", "meaning", "happened")));
        assertThat(pageText())
                .contains("This is what had happened by then")
                .contains("What had happened by 8 March 2027, as known today")
                .contains("Day 4: 120 % of 2026 at this point. 300 activities held, 250 then.")
                .contains("by the end of 8 March 2026, as it is known today")
                .contains("Activities held, day by day", "Happened by the end of each day");
        assertThat(fragment("a.file").attr("href")).contains("as-at=2027-03-08T14%3A15&meaning=happened");
    }
}
