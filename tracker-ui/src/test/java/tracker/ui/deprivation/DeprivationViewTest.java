package tracker.ui.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.deprivation.DeprivationQuintile;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.domain.deprivation.LocatedActivityCount;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;

class DeprivationViewTest extends ViewTest {

    private static final GetDeprivationSummary QUESTION = new GetDeprivationSummary(CAMPAIGN, Area.NATION);

    private static DeprivationSummary summary(GetDeprivationSummary asked, LocatedActivityCount located) {
        List<DeprivationQuintile> quintiles = IntStream.rangeClosed(1, 5)
                .mapToObj(at -> new DeprivationQuintile(at, at * 10, at * 100L, at, 60, 1_000))
                .toList();
        return new DeprivationSummary(at(40), asked, thisWeek(), "England", quintiles, located);
    }

    private void open(LocatedActivityCount located) {
        queries.setAnswer(QUESTION, Optional.of(summary(QUESTION, located)));
        UI.getCurrent().navigate("areas");
    }

    private Elements rows() {
        return fragment("table").select("tbody tr");
    }

    @Test
    void the_fifths_stand_beside_each_other_with_their_shares() {
        open(new LocatedActivityCount(140, 30, 10));

        assertThat(rows()).hasSize(5);
        assertThat(rows().first().text()).contains("1, most deprived", "100", "10", "1 of 60", "20");
        assertThat(rows().last().text()).contains("5, least deprived", "500", "50", "33");
    }

    @Test
    void where_too_little_is_known_no_shares_are_shown() {
        open(new LocatedActivityCount(10, 5, 85));

        assertThat(rows().first().text()).contains("1, most deprived", "100").doesNotContain("(");
        assertThat(fragment("svg rect").attr("width")).isIn("0", "0.0");
    }

    @Test
    void by_the_areas_of_headquarters_no_share_is_shown() {
        open(new LocatedActivityCount(0, 100, 0));

        assertThat(pageText()).contains("known for 0% of activities. Shares are shown from 70%");
        assertThat(rows().first().text()).contains("100").doesNotContain("(");
    }

    @Test
    void a_new_answer_moves_the_page() {
        open(new LocatedActivityCount(10, 5, 85));

        queries.setAnswer(QUESTION, Optional.of(summary(QUESTION, new LocatedActivityCount(140, 30, 10))));
        settle();

        assertThat(rows().first().text()).contains("(");
    }

    @Test
    void kind_day_and_place_stand_in_the_address_and_in_the_file() {
        BoardFilter talks =
                BoardFilter.NONE.withKinds(Set.of(ActivityKind.SCHOOL_TALK)).withDays(DayRange.on(TUESDAY));
        GetDeprivationSummary london = new GetDeprivationSummary(CAMPAIGN, Area.region("Y56"), talks, null);
        queries.setAnswer(london, Optional.of(summary(london, new LocatedActivityCount(140, 30, 10))));

        UI.getCurrent()
                .navigate(
                        "areas",
                        QueryParameters.simple(
                                Map.of("region", "Y56", "kind", "school-talk", "day", TUESDAY.toString())));

        assertThat(queries.subscriberCount(london)).isOne();
        assertThat(fragment("a[href^=areas.csv]").attr("href"))
                .contains("region=Y56", "kind=school-talk", "day=2027-03-09");
    }

    @Test
    void a_place_that_does_not_exist_is_not_found() {
        queries.setAnswer(new GetDeprivationSummary(CAMPAIGN, Area.icb("XXX")), Optional.empty());

        UI.getCurrent().navigate("areas", QueryParameters.of("icb", "XXX"));

        assertThat($(NotFoundView.class).exists()).isTrue();
    }
}
