package tracker.ui.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.LAST_YEAR;
import static tracker.ui.BoardSamples.board;
import static tracker.ui.BoardSamples.placeBoard;
import static tracker.ui.BoardSamples.placeBoardQuery;
import static tracker.ui.BoardSamples.tally;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.PlaceBoard.RelatedIcb;
import tracker.domain.participation.ReachTotals;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.Region;
import tracker.ui.BoardSamples;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;

/** The boards between the nation's and a trust's: of regions and of integrated care boards. */
class PlaceViewTest extends ViewTest {

    private static final Area LONDON = Area.region("Y56");
    private static final Area SOUTH_EAST = Area.icb("QKK");

    private static PlaceBoard board(
            GetPlaceBoard asked, String name, @Nullable Region region, List<AreaTotals> peers, RelatedIcb... related) {
        PlaceBoard plain = placeBoard(asked, BoardSamples.board(40));
        CampaignBoard board = new CampaignBoard(
                plain.board().moment(),
                plain.board().campaign(),
                BoardSamples.participation(40, asked.area(), name),
                plain.board().newest());
        return new PlaceBoard(asked, board, region, plain.icbs(), plain.trusts(), peers, null, false, List.of(related));
    }

    private void openLondon(AreaTotals... peers) {
        GetPlaceBoard asked = placeBoardQuery(LONDON);
        queries.setAnswer(asked, Optional.of(board(asked, "London", null, List.of(peers))));
        UI.getCurrent().navigate("regions/y56");
    }

    private void openSouthEast(RelatedIcb... related) {
        GetPlaceBoard asked = placeBoardQuery(SOUTH_EAST);
        queries.setAnswer(
                asked,
                Optional.of(board(asked, "NHS South East London", new Region("Y56", "London"), List.of(), related)));
        UI.getCurrent().navigate("icbs/QKK");
    }

    private static AreaTotals region(String code, int held) {
        return new AreaTotals(
                Area.region(code),
                "Region " + code,
                tally(0, held, ReachTotals.NOBODY),
                new ParticipatingTrustCount(10, held / 10, 1));
    }

    @Test
    void a_region_says_whose_board_it_is_and_leads_to_the_nation() {
        openLondon();

        assertThat(fragment("h1").text()).isEqualTo("London");
        assertThat(fragment(".trail a").attr("href")).isEqualTo("?campaign=2027");
        assertThat(fragment(".trail [aria-current=page]").text()).isEqualTo("London");
        assertThat(pageText()).contains("Healthcare Science Week 2027", "Live.");
    }

    @Test
    void an_icb_leads_to_its_region_too() {
        openSouthEast();

        assertThat(fragment(".trail").select("a").eachAttr("href"))
                .containsExactly("?campaign=2027", "regions/Y56?campaign=2027");
    }

    @Test
    void its_trusts_stand_in_a_table_with_their_stage_and_lead_to_their_boards() {
        openLondon();

        Elements rows = fragment(".trust-table").select("tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.select("a").eachAttr("href"))
                .containsExactly("trusts/RTE?campaign=2027", "trusts/RJ1?campaign=2027");
    }

    @Test
    void a_region_lists_its_icbs_and_an_icb_has_none() {
        openLondon();
        assertThat(fragment(".four-figures:not(.day-table)").select("tbody a").attr("href"))
                .isEqualTo("icbs/QKK?campaign=2027");

        openSouthEast();
        assertThat(pageText()).doesNotContain("By integrated care board");
    }

    @Test
    void beside_the_others_stands_a_range_and_no_rank() {
        AreaTotals[] seven = IntStream.rangeClosed(56, 62)
                .mapToObj(number -> region("Y" + number, (number - 50) * 10))
                .toArray(AreaTotals[]::new);
        openLondon(seven);

        Elements ranges = fragment(".ranges").select(".range");
        assertThat(ranges).hasSize(3);
        assertThat(ranges.get(1).select(".range-own").text()).isEqualTo("6");
        assertThat(ranges.get(1).text()).contains("between 8 and 11", "median is 9");
    }

    @Test
    void with_fewer_than_four_peers_there_is_no_range() {
        openLondon(region("Y56", 10), region("Y57", 20), region("Y58", 30));

        assertThat(pageText()).doesNotContain("median");
    }

    @Test
    void a_board_that_was_cut_anew_leads_to_where_its_area_lay() {
        openSouthEast(new RelatedIcb("QA1", "Old North"), new RelatedIcb("QA2", "Old South"));

        assertThat(fragment(".other-map").text()).contains("Old North and Old South.");
        assertThat(fragment(".other-map").select("a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).startsWith("icbs/QA").contains("boards="));
    }

    @Test
    void an_icb_that_is_not_on_the_map_of_the_week_is_found_on_the_other() {
        GetPlaceBoard today = placeBoardQuery(SOUTH_EAST);
        GetPlaceBoard then = new GetPlaceBoard(CAMPAIGN, SOUTH_EAST, IcbMapVersion.OF_2023, BoardFilter.NONE, null);
        queries.setAnswer(today, Optional.empty());
        queries.setAnswer(then, Optional.of(board(then, "Old board", null, List.of())));

        UI.getCurrent().navigate("icbs/QKK");

        assertThat(fragment("h1").text()).isEqualTo("Old board");
        assertThat(queries.subscriberCount(then)).isOne();
        assertThat(fragment(".headline").select("a.why-link")).isEmpty();
    }

    @Test
    void a_region_that_does_not_exist_is_not_found() {
        queries.setAnswer(placeBoardQuery(Area.region("Y99")), Optional.empty());

        UI.getCurrent().navigate("regions/Y99");

        assertThat($(NotFoundView.class).exists()).isTrue();
    }

    @Test
    void another_region_chosen_in_the_filters_has_a_page_of_its_own_with_the_other_filters() {
        GetPlaceBoard other = placeBoardQuery(Area.region("Y58"));
        queries.setAnswer(other, Optional.of(board(other, "South West", null, List.of())));
        openLondon();

        UI.getCurrent().navigate("regions/Y56", QueryParameters.of("region", "Y58"));

        assertThat(fragment("h1").text()).isEqualTo("South West");
    }

    @Test
    void the_region_stands_chosen_in_its_filters_and_the_campaign_goes_on() {
        openLondon(region("Y56", 10), region("Y57", 20));

        assertThat(fragment("select[name=region] option[selected]").attr("value"))
                .isEqualTo("Y56");
        assertThat(fragment(".filters input[name=campaign]").attr("value")).isEqualTo("2027");
        assertThat(fragment("select[name=type]").select("option")).hasSizeGreaterThan(3);
    }

    @Test
    void the_map_can_be_shaded_otherwise_and_the_address_says_how() {
        openLondon();
        assertThat(fragment(".map-choices").select("a[aria-current=true]").attr("href"))
                .isEqualTo("regions/Y56?campaign=2027");
        assertThat(fragment(".map-choices").select("a").eachAttr("href"))
                .anySatisfy(href -> assertThat(href).contains("shade=reach", "campaign=2027"))
                .anySatisfy(href -> assertThat(href).contains("shade=missing", "campaign=2027"));

        UI.getCurrent().navigate("regions/Y56", QueryParameters.of("shade", "reach"));
        assertThat(fragment(".map-choices").select("a[aria-current=true]").attr("href"))
                .startsWith("regions/Y56?")
                .contains("shade=reach");
    }

    @Test
    void a_week_of_the_past_is_on_the_map_of_its_time_and_can_be_seen_on_todays() {
        GetPlaceBoard then = new GetPlaceBoard(LAST_YEAR, LONDON, IcbMapVersion.OF_2023, BoardFilter.NONE, null);
        PlaceBoard answer = board(then, "London", null, List.of());
        CampaignBoard board = new CampaignBoard(
                answer.board().moment(),
                BoardSamples.campaign(LAST_YEAR, tracker.domain.campaign.DatesStatus.CONFIRMED, true),
                answer.participation(),
                List.of());
        queries.setAnswer(then, Optional.of(placeBoard(then, board)));

        UI.getCurrent().navigate("regions/Y56", QueryParameters.of("campaign", "2026"));

        assertThat(queries.subscriberCount(then)).isOne();
        assertThat(fragment("a[href=report/2026]").hasAttr("router-ignore")).isTrue();
        assertThat(fragment(".map-choices").select("a[href*=boards]").attr("href"))
                .contains("campaign=2026");
    }

    @Test
    void keys_are_listed_with_the_way_to_switch_them_off() {
        openLondon();

        assertThat(fragment(".keys").select("kbd").eachText()).contains("/", "p", "Esc", "?");
        assertThat(fragment("#keys-off").attr("type")).isEqualTo("checkbox");
        assertThat(fragment("a[data-hotkey=/]").attr("href")).isEqualTo("trusts");
    }
}
