package tracker.ui.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.placeBoard;
import static tracker.ui.BoardSamples.placeBoardQuery;
import static tracker.ui.BoardSamples.stand;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.FakeApplicationDetails;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;

/** What stands in the first answer, before any script has run. */
class InitialBoardSnapshotTest extends ViewTest {

    private Optional<InitialBoardSnapshot> of(String address) {
        return InitialBoardSnapshot.of(
                new Location(address), queries, FakeApplicationDetails.REAL, FakeCurrentUser.VISITOR, noonOn(TUESDAY));
    }

    private Document page(String address) {
        return Jsoup.parse(of(address).orElseThrow().markup());
    }

    @Test
    void the_national_board_is_all_there_in_the_places_of_the_live_one() {
        queries.setAnswer(placeBoardQuery(Area.NATION), Optional.of(placeBoard(40)));

        Document page = page("");

        assertThat(of("").orElseThrow().title()).isEqualTo("Healthcare Science Week 2027: national board");
        assertThat(page.select("h1").text()).isEqualTo("Healthcare Science Week 2027");
        assertThat(page.select(".headline").text()).contains("40", "131 of 202");
        assertThat(page.select(".look-further a").eachAttr("href"))
                .contains("compare?campaign=2027", "forecast?campaign=2027", "goals?campaign=2027");
        assertThat(page.select(".now button"))
                .as("in its place, to be disabled")
                .hasSize(1);
    }

    @Test
    void a_region_and_an_icb_are_found_by_their_addresses() {
        for (Area area : List.of(Area.region("Y56"), Area.icb("QKK"))) {
            queries.setAnswer(
                    placeBoardQuery(area),
                    Optional.of(placeBoard(
                            placeBoardQuery(area),
                            new tracker.domain.participation.CampaignBoard(
                                    at(7),
                                    tracker.ui.BoardSamples.thisWeek(),
                                    tracker.ui.BoardSamples.participation(7, area, "Some place"),
                                    List.of()))));
        }

        assertThat(page("regions/y56").select("h1").text()).isEqualTo("Some place");
        assertThat(page("icbs/QKK").select("h1").text()).isEqualTo("Some place");
        assertThat(page("?region=Y56").select("h1").text()).isEqualTo("Some place");
    }

    @Test
    void a_trusts_board_is_there_with_its_activities_and_without_steps() {
        queries.setAnswer(
                new GetTrustBoard(CAMPAIGN, TRUST),
                Optional.of(trustBoard(4, stand(ActivityStage.HELD, visitors(120)))));

        Document page = page("trusts/rj1");

        assertThat(of("trusts/rj1").orElseThrow().title())
                .isEqualTo("Guy's and St Thomas' NHS Foundation Trust, Healthcare Science Week 2027");
        assertThat(page.select("h1").text()).startsWith("Guy's");
        assertThat(page.text()).contains("Main foyer", "120 visitors", "ODS code RJ1");
        assertThat(page.select("a[href^=sign-in]").eachAttr("href"))
                .contains("sign-in?to=%2Ftrusts%2FRJ1%3Fcampaign%3D2027");
        assertThat(page.select("main button:not([hidden]):not([type=submit]):not(.pause)"))
                .isEmpty();
    }

    @Test
    void as_it_stood_it_says_so() {
        AsAt asAt = AsAt.known(Instant.parse("2027-03-08T12:00:00Z"));
        GetPlaceBoard then = new GetPlaceBoard(CAMPAIGN, Area.NATION, IcbMapVersion.OF_2026, BoardFilter.NONE, asAt);
        queries.setAnswer(then, Optional.of(placeBoard(then, tracker.ui.BoardSamples.board(7))));

        Document page = page("?as-at=2027-03-08T12:00");

        assertThat(page.select(".as-at-ribbon").text()).contains("not live");
        assertThat(page.select(".headline").text()).contains("7");
    }

    @Test
    void the_replay_is_a_list_of_links() {
        assertThat(page("replay").select("tbody a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("as-at="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trusts", "calendar", "my/activities", "regions/Y56/more", "sign-in"})
    void what_is_no_board_has_none(String address) {
        assertThat(of(address)).isEmpty();
    }

    @Test
    void a_board_that_does_not_exist_has_none() {
        queries.setAnswer(placeBoardQuery(Area.region("Y99")), Optional.empty());
        queries.setAnswer(new GetTrustBoard(CAMPAIGN, TRUST), Optional.empty());

        assertThat(of("regions/Y99")).isEmpty();
        assertThat(of("trusts/RJ1")).isEmpty();
        assertThat(of("trusts/no code")).isEmpty();
        assertThat(of("?campaign=1999")).isEmpty();
    }

    @Test
    void without_any_campaign_there_is_none() {
        queries.setAnswer(new ListCampaigns(), new CampaignList(at(0), List.of()));

        assertThat(of("")).isEmpty();
        assertThat(of("replay")).isEmpty();
    }
}
