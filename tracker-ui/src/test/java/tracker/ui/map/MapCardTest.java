package tracker.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.LAST_YEAR;
import static tracker.ui.BoardSamples.campaign;
import static tracker.ui.BoardSamples.placeBoard;
import static tracker.ui.BoardSamples.placeBoardQuery;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.BoardSamples;
import tracker.ui.ViewTest;

/** The map of the nation: by regions, boards or trusts, coloured by one figure, and each choice has an address. */
class MapCardTest extends ViewTest {

    @BeforeEach
    void the_nation() {
        queries.setAnswer(placeBoardQuery(Area.NATION), Optional.of(placeBoard(40)));
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("", QueryParameters.simple(parameters));
    }

    private List<String> current() {
        return fragment(".map-choices").select("a[aria-current=true]").eachText();
    }

    private QueryParameters choice(String words) {
        return new Location(fragment(".map-choices")
                        .select("a")
                        .select(":matchesOwn(^" + words + "$), a:has(span:matchesOwn(^" + words + "$))")
                        .first()
                        .attr("href"))
                .getQueryParameters();
    }

    private String finding() {
        return fragment(".map-card .finding").text();
    }

    private String tile() {
        return fragment(".tiles .tile-link").text();
    }

    private List<String> key() {
        return fragment(".legend").select("li").eachText();
    }

    @Test
    void at_first_regions_are_coloured_by_the_share_of_their_trusts() {
        open(Map.of());
        assertThat(current()).containsExactly("Regions", "Share of trusts taking part");
        assertThat(tile()).contains("London: 24 of 31 trusts taking part");
        assertThat(key()).containsExactly("None", "Up to 25%", "Up to 50%", "Up to 75%", "Up to 100%");
    }

    @Test
    void the_finding_counts_the_areas_and_those_that_have_not_begun() {
        open(Map.of());
        assertThat(finding())
                .startsWith("Trusts take part in 1 of 1 regions.")
                .contains("71 open trusts have not started.");
        open(Map.of("map", "icbs"));
        assertThat(finding()).startsWith("Trusts take part in 1 of 1 integrated care boards.");
    }

    @Test
    void each_choice_keeps_the_other_choice_and_the_year() {
        open(Map.of("map", "icbs", "shade", "missing"));
        assertThat(current()).containsExactly("Integrated care boards", "Trusts yet to take part");
        assertThat(choice("People reached").getParameters())
                .containsEntry("map", List.of("icbs"))
                .containsEntry("shade", List.of("reach"))
                .containsEntry("campaign", List.of("2027"));
        assertThat(choice("Individual trusts").getParameters())
                .containsEntry("map", List.of("trusts"))
                .containsEntry("shade", List.of("missing"));
        assertThat(choice("Regions").getParameters()).doesNotContainKey("map");
    }

    @Test
    void a_filter_goes_on_to_the_areas_and_to_every_choice() {
        BoardFilter stands = new BoardFilter(Set.of(ActivityKind.STAND), null, null);
        GetPlaceBoard narrowed = new GetPlaceBoard(CAMPAIGN, Area.NATION, IcbMapVersion.OF_2026, stands, null);
        queries.setAnswer(narrowed, Optional.of(placeBoard(narrowed, BoardSamples.board(40))));
        open(Map.of("kind", "stand"));
        assertThat(choice("People reached").getParameters()).containsEntry("kind", List.of("stand"));
        assertThat(fragment(".tiles .tile-link").attr("href")).contains("regions/Y56", "kind=stand");
    }

    @Test
    void the_figure_on_the_tile_and_its_words_are_those_of_the_colour() {
        open(Map.of("shade", "activities"));
        assertThat(tile()).contains("40", "London: 40 activities held");
        assertThat(key()).containsExactly("None", "Up to 10", "Up to 20", "Up to 30", "Up to 40");
        open(Map.of("shade", "reach"));
        assertThat(tile()).contains("400", "London: 400 people reached");
        open(Map.of("shade", "missing"));
        assertThat(tile()).contains("7", "London: 7 of 31 trusts not started");
    }

    @Test
    void a_colour_that_holds_no_whole_figure_is_left_out_of_the_key() {
        queries.setAnswer(placeBoardQuery(Area.NATION), Optional.of(placeBoard(2)));
        open(Map.of("shade", "activities"));
        assertThat(key()).containsExactly("None", "Up to 1", "Up to 2");
    }

    @Test
    void trusts_are_points_whose_stages_are_told_instead_of_colours() {
        open(Map.of("map", "trusts"));
        assertThat(key()).containsExactly("held an activity", "planned an activity");
        assertThat(fragment(".area-map [data-area=Y56]").className()).contains("plain");
    }

    @Test
    void a_choice_that_there_is_not_is_the_first_one() {
        open(Map.of("map", "planets", "shade", "mood"));
        assertThat(current()).containsExactly("Regions", "Share of trusts taking part");
    }

    @Test
    void the_map_moves_with_the_figures() {
        open(Map.of("shade", "activities"));
        queries.setAnswer(placeBoardQuery(Area.NATION), Optional.of(placeBoard(48)));
        settle();
        assertThat(tile()).contains("London: 48 activities held");
        assertThat(key()).contains("Up to 48");
    }

    @Test
    void only_a_week_of_the_past_can_be_seen_on_the_boards_of_its_time_or_of_today() {
        open(Map.of());
        assertThat(fragment(".map-choices").text()).doesNotContain("At the time");

        GetPlaceBoard then = new GetPlaceBoard(LAST_YEAR, Area.NATION, IcbMapVersion.OF_2023, BoardFilter.NONE, null);
        CampaignBoard now = BoardSamples.board(40);
        CampaignBoard lastYear = new CampaignBoard(
                now.moment(), campaign(LAST_YEAR, DatesStatus.CONFIRMED, true), now.participation(), now.newest());
        queries.setAnswer(then, Optional.of(placeBoard(then, lastYear)));
        open(Map.of("campaign", "2026"));
        assertThat(current()).contains("At the time");
        assertThat(choice("Today").getParameters())
                .containsEntry("boards", List.of(IcbMapVersion.OF_2026.word()))
                .containsEntry("campaign", List.of("2026"));
    }
}
