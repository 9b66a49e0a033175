package tracker.ui.links;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.LAST_YEAR;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.campaign;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.map.MapDisplayMode;
import tracker.ui.map.MapDisplayMode.MapDivision;
import tracker.ui.map.MapShading;

class PlaceAddressTest {

    private static PlaceAddress read(String address, Area area) {
        return PlaceAddress.read(new Location(address), thisWeek(), area, noonOn(TUESDAY));
    }

    @Test
    void each_level_has_its_path() {
        assertThat(read("", Area.NATION).path()).isEmpty();
        assertThat(read("", Area.region("Y56")).path()).isEqualTo("regions/Y56");
        assertThat(read("", Area.icb("QKK")).path()).isEqualTo("icbs/QKK");
        assertThat(read("", Area.trust(TRUST)).path()).isEqualTo("trusts/RJ1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?campaign=2027",
                "?campaign=2027&kind=stand",
                "?campaign=2027&day=2027-03-09",
                "?campaign=2027&type=acute",
                "?campaign=2027&as-at=2027-03-08T12%3A00",
                "?as-at=2027-03-08T12%3A00&campaign=2027&meaning=happened",
                "?campaign=2027&map=icbs",
                "?campaign=2027&map=trusts&shade=reach"
            })
    void what_is_said_in_an_address_is_said_again_in_the_link_to_it(String query) {
        assertThat(read(query, Area.NATION).link().getHref().substring(1).split("&"))
                .containsExactlyInAnyOrder(query.substring(1).split("&"));
    }

    @Test
    void the_icbs_are_those_of_the_weeks_time_unless_another_map_is_asked_for() {
        assertThat(read("", Area.NATION).icbs()).isEqualTo(IcbMapVersion.OF_2026);
        PlaceAddress lastYear = PlaceAddress.read(
                new Location(""), campaign(LAST_YEAR, DatesStatus.CONFIRMED, true), Area.NATION, noonOn(TUESDAY));
        assertThat(lastYear.icbs()).isEqualTo(IcbMapVersion.OF_2023);

        String other = lastYear.withIcbMap(IcbMapVersion.OF_2026).link().getHref();
        assertThat(other).contains("boards=");
        assertThat(PlaceAddress.read(
                                new Location(other),
                                campaign(LAST_YEAR, DatesStatus.CONFIRMED, true),
                                Area.NATION,
                                noonOn(TUESDAY))
                        .icbs())
                .isEqualTo(IcbMapVersion.OF_2026);
    }

    @Test
    void what_makes_no_sense_is_left_out() {
        PlaceAddress address = read("?map=globe&shade=mood&boards=of-1999", Area.NATION);

        assertThat(address.mapMode()).isEqualTo(MapDisplayMode.DEFAULT);
        assertThat(address.link().getHref()).isEqualTo("?campaign=2027");
    }

    @Test
    void the_questions_ask_for_what_the_address_says() {
        BoardFilter stands = BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND));
        AsAt asAt = AsAt.known(Instant.parse("2027-03-08T12:00:00Z"));
        String query = "?kind=stand&as-at=2027-03-08T12:00";

        assertThat(read(query, Area.region("Y56")).question())
                .isEqualTo(new tracker.domain.participation.ParticipationQuery.GetPlaceBoard(
                        CAMPAIGN, Area.region("Y56"), IcbMapVersion.OF_2026, stands, asAt));
        assertThat(read(query, Area.trust(TRUST)).trustQuestion())
                .isEqualTo(new tracker.domain.participation.ParticipationQuery.GetTrustBoard(
                        CAMPAIGN, TRUST, stands, asAt));
    }

    @Test
    void another_place_moment_filter_or_look_leaves_the_rest_as_it_is() {
        PlaceAddress here = read("?kind=stand&shade=reach", Area.NATION);

        assertThat(here.inArea(Area.region("Y56")).link().getHref())
                .startsWith("regions/Y56?")
                .contains("kind=stand", "shade=reach");
        assertThat(here.withFilter(BoardFilter.NONE).link().getHref())
                .contains("shade=reach")
                .doesNotContain("kind");
        assertThat(here.withAsAt(AsAt.known(Instant.parse("2027-03-08T12:00:00Z")))
                        .link()
                        .getHref())
                .contains("as-at=", "kind=stand");
        assertThat(here.withMapMode(new MapDisplayMode(MapDivision.ICBS, MapShading.SHARE))
                        .link()
                        .getHref())
                .contains("map=icbs", "kind=stand")
                .doesNotContain("shade");
    }

    @Test
    void the_file_has_the_same_figures_and_not_the_look() {
        assertThat(read("?kind=stand&shade=reach&map=icbs", Area.region("Y56")).filePath("by-day"))
                .isEqualTo("figures/by-day.csv?campaign=2027&kind=stand&region=Y56");
    }
}
