package tracker.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.WeekStory.CAMPAIGN;
import static tracker.ui.WeekStory.LAST_YEAR;
import static tracker.ui.WeekStory.at;
import static tracker.ui.WeekStory.campaign;
import static tracker.ui.WeekStory.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.Alignment;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.campaign.Measure;
import tracker.domain.comparison.Compared;
import tracker.domain.comparison.Comparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.comparison.Curve;
import tracker.domain.comparison.EarlierYear;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Learned;
import tracker.domain.trust.Part;
import tracker.ui.PageTest;

class ComparisonViewTest extends PageTest {

    private static final GetComparison QUESTION =
            new GetComparison(CAMPAIGN, Part.NATION, Measure.ACTIVITIES, Alignment.DAY);

    private void open(long now, long then, @Nullable Learned learned) {
        queries.tell(QUESTION, Optional.of(comparison(now, then, learned)));
        navigate(ComparisonView.class);
    }

    private static Comparison comparison(long now, long then, @Nullable Learned learned) {
        return comparison(QUESTION, now, then, learned);
    }

    private static Comparison comparison(GetComparison asked, long now, long then, @Nullable Learned learned) {
        EarlierYear earlier = learned == null
                ? null
                : new EarlierYear(
                        campaign(LAST_YEAR, DatesStatus.CONFIRMED, true),
                        learned,
                        Instant.parse("2026-03-08T15:00:00Z"),
                        0,
                        0);
        return new Comparison(
                at(7),
                asked,
                thisWeek(),
                "England",
                new CampaignPoint(4, LocalTime.of(15, 0)),
                earlier,
                Arrays.stream(Measure.values())
                        .map(measure -> new Compared(measure, now, then, 900))
                        .toList(),
                new Curve(1, List.of(0L, now), learned == null ? List.of() : List.of(0L, then, 900L)));
    }

    @Test
    void this_year_is_told_in_percent_of_last_year_at_the_same_point() {
        open(431, 385, new Learned(900, 700));
        assertThat(page())
                .contains("Day 4, 15:00: 112 % of 2026 at this point. 431 activities held, 385 then.")
                .contains("900 in the end of 2026")
                .contains("Held against 8 March 2026, 15:00 on the London clock");
        assertThat(drawn("polyline.now").attr("points")).isNotEmpty();
        assertThat(drawn("tbody").text()).contains("Day 1");
    }

    @Test
    void of_a_year_that_was_typed_in_afterwards_only_the_end_is_told() {
        open(431, 0, new Learned(900, 0));
        assertThat(page())
                .contains("2026 was typed in afterwards: 0 % of its 900 activities were told before its week was over.")
                .contains("In the end it came to 900 activities held; this year stands at 431 so far.")
                .doesNotContain("% of 2026 at this point");
    }

    @Test
    void in_the_first_year_there_is_nothing_to_compare_with() {
        open(431, 0, null);
        assertThat(page()).contains("there is no year to compare it with");
    }

    @Test
    void nothing_then_is_no_percentage() {
        open(3, 0, new Learned(900, 700));
        assertThat(page())
                .contains("Day 4, 15:00: nothing was known at this point of 2026. 3 activities held, 0 then.");
    }

    @Test
    void at_an_instant_it_is_told_as_it_was_known_then_and_stands_still() {
        GetComparison then = new GetComparison(
                CAMPAIGN,
                Part.NATION,
                Measure.ACTIVITIES,
                Alignment.DAY,
                AsAt.known(Instant.parse("2027-03-08T14:15:00Z")));
        queries.tell(then, Optional.of(comparison(then, 300, 250, new Learned(900, 700))));
        UI.getCurrent()
                .navigate(
                        "compare",
                        new QueryParameters(Map.of("as-at", List.of("2027-03-08T14:15"), "kind", List.of("stand"))));
        assertThat(page())
                .contains("You are looking at Monday 8 March 2027, 14:15 – not live.")
                .contains("This page counts all kinds, days and types of trust together.")
                .contains("300 activities held, 250 then.")
                .contains("What had happened by then, as we know it today")
                .doesNotContain("Live ·");
        assertThat(queries.watching(then)).isZero();
        assertThat(drawn("a.file").attr("href")).contains("as-at=2027-03-08T14%3A15");
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Goals and coverage"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).contains("as-at=2027-03-08T14%3A15"));
    }

    @Test
    void what_had_happened_by_then_is_told_by_days_and_of_a_year_typed_in_afterwards_too() {
        GetComparison then = new GetComparison(
                CAMPAIGN,
                Part.NATION,
                Measure.ACTIVITIES,
                Alignment.DAY,
                AsAt.happened(Instant.parse("2027-03-08T14:15:00Z")));
        queries.tell(then, Optional.of(comparison(then, 300, 250, new Learned(900, 3))));
        UI.getCurrent()
                .navigate(
                        "compare", QueryParameters.simple(Map.of("as-at", "2027-03-08T14:15", "meaning", "happened")));
        assertThat(page())
                .contains("This is what had happened by then")
                .contains("What had happened by 8 March 2027, as known today")
                .contains("Day 4: 120 % of 2026 at this point. 300 activities held, 250 then.")
                .contains("by the end of 8 March 2026, as it is known today")
                .contains("Activities held, day by day", "Happened by the end of each day");
        assertThat(drawn("a.file").attr("href")).contains("as-at=2027-03-08T14%3A15&meaning=happened");
    }
}
