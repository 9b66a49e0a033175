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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.comparison.EarlierCampaign;
import tracker.domain.comparison.HourlySeries;
import tracker.domain.comparison.MeasureComparison;
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
                .contains("431 activities held so far: 112% of 2026 at this stage (385).")
                .contains("2026 total: 900")
                .contains("Compared with what had been reported by 8 March 2026, 3pm");
        assertThat(fragment("polyline.now").attr("points")).isNotEmpty();
        assertThat(fragment("tbody").text()).contains("Day 1");
    }

    @Test
    void of_a_year_that_was_typed_in_afterwards_only_the_end_is_told() {
        open(431, 0, new ReportingTimeliness(900, 0));
        assertThat(pageText())
                .contains("Only 0% of the 900 activities in 2026 were reported before the week ended")
                .contains("2026 total: 900 activities held. This year so far: 431.")
                .doesNotContain("% of 2026 at this stage");
    }

    @Test
    void in_the_first_year_there_is_nothing_to_compare_with() {
        open(431, 0, null);
        assertThat(pageText()).contains("there is no earlier year to compare it with");
    }

    @Test
    void nothing_then_is_no_percentage() {
        open(3, 0, new ReportingTimeliness(900, 700));
        assertThat(pageText()).contains("3 activities held so far. There were none at this stage of 2026.");
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
                .contains("You are viewing Monday 8 March 2027, 2:15pm, not live figures.")
                .contains("The day filter does not apply here, because this page compares days.")
                .contains("Filtered by:")
                .contains("300 activities held so far: 120% of 2026 at this stage (250).")
                .contains("What had happened by then, including later reports")
                .doesNotContain("Live.");
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
                .contains("This shows what had happened by then")
                .contains("What had happened by 8 March 2027, including later reports")
                .contains("300 activities held so far: 120% of 2026 at this stage (250).")
                .contains("by the end of 8 March 2026, including later reports")
                .contains("Activities held by day", "Total by the end of each day");
        assertThat(fragment("a.file").attr("href")).contains("as-at=2027-03-08T14%3A15&meaning=happened");
    }

    /** The day of last year is so many days off, and this week is so many days longer. */
    private void openShifted(int shift, int extraDays) {
        CampaignComparison plain = comparison(431, 385, new ReportingTimeliness(900, 700));
        EarlierCampaign earlier = plain.earlier();
        queries.setAnswer(
                QUESTION,
                Optional.of(new CampaignComparison(
                        plain.moment(),
                        plain.asked(),
                        plain.campaign(),
                        plain.name(),
                        plain.point(),
                        new EarlierCampaign(
                                earlier.campaign(), earlier.timeliness(), earlier.samePoint(), shift, extraDays),
                        plain.measures(),
                        plain.curve())));
        navigate(ComparisonView.class);
    }

    @Test
    void days_that_were_moved_to_match_the_weekdays_are_told() {
        openShifted(1, 0);
        assertThat(pageText()).contains("That is 1 day later in its week, so that the weekdays match.");
    }

    @Test
    void days_that_were_moved_back_are_told_and_weeks_of_another_length_too() {
        openShifted(-2, 3);
        assertThat(pageText())
                .contains("That is 2 days earlier in its week, so that the weekdays match.")
                .contains("The 2026 week had 10 days and this one has 13.");
    }

    @Test
    void weeks_that_match_need_no_words() {
        openShifted(0, 0);
        assertThat(pageText()).doesNotContain("weekdays match", "The 2026 week had");
    }

    @Test
    void each_day_of_both_years_is_a_row_and_says_what_is_not_there() {
        HourlySeries curve =
                new HourlySeries(0, Collections.nCopies(30, 7L), Collections.nCopies(3 * HourlySeries.HOURS, 5L));
        CampaignComparison plain = comparison(7, 5, new ReportingTimeliness(900, 700));
        List<DayComparisonRow> rows = DayComparisonRow.rowsOf(new CampaignComparison(
                plain.moment(),
                plain.asked(),
                plain.campaign(),
                plain.name(),
                plain.point(),
                plain.earlier(),
                plain.measures(),
                curve));
        assertThat(rows)
                .containsExactly(
                        new DayComparisonRow("1 day before", 7L, 5L),
                        new DayComparisonRow("Day 1", 7L, 5L),
                        new DayComparisonRow("Day 2", null, 5L));
        assertThat(DayComparisonRow.figure(rows.getLast().now(), "Not yet")).isEqualTo("Not yet");
        assertThat(DayComparisonRow.figure(1_200L, "Not yet")).isEqualTo("1,200");
    }

    @Test
    void the_comparison_moves_by_itself() {
        open(431, 385, new ReportingTimeliness(900, 700));
        queries.setAnswer(QUESTION, Optional.of(comparison(770, 385, new ReportingTimeliness(900, 700))));
        settle();
        assertThat(pageText()).contains("770 activities held so far: 200% of 2026 at this stage (385).");
    }

    @Test
    void another_measure_and_other_days_are_another_question() {
        GetComparison people = new GetComparison(CAMPAIGN, Area.NATION, CampaignMeasure.PEOPLE, AlignmentMode.WEEKDAY);
        queries.setAnswer(people, Optional.of(comparison(people, 5_000, 4_000, new ReportingTimeliness(900, 700))));
        UI.getCurrent().navigate("compare", QueryParameters.simple(Map.of("measure", "people", "by", "weekday")));
        assertThat(queries.subscriberCount(people)).isEqualTo(1);
        assertThat(pageText()).contains("5,000 people reached so far: 125% of 2026 at this stage (4,000).");
    }
}
