package tracker.ui.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.emptyPlaceBoard;
import static tracker.ui.BoardSamples.placeBoard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.internal.StateTree;
import com.vaadin.flow.internal.change.NodeChange;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.BoardSamples;
import tracker.ui.NotFoundView;
import tracker.ui.PendingPageUpdates;
import tracker.ui.ViewTest;
import tracker.ui.shared.FreshnessStatus;

class NationalViewTest extends ViewTest {

    private static final GetPlaceBoard QUESTION = BoardSamples.placeBoardQuery(Area.NATION);

    private NationalView open(int held) {
        queries.setAnswer(QUESTION, Optional.of(placeBoard(held)));
        return navigate(NationalView.class);
    }

    @Test
    void the_board_says_whose_it_is_and_where_in_the_week_we_are() {
        open(40);

        assertThat(fragment("h1").text()).isEqualTo("Healthcare Science Week 2027");
        assertThat(pageText())
                .contains("Day 5 of 10", "5 to 14 March 2027", "Provisional dates")
                .contains("Live. Updated 2:15pm");
        assertThat($(FreshnessStatus.class).single().getElement().getOuterHTML())
                .contains("title=\"Position 40\"");
    }

    @Test
    void the_headline_keeps_what_is_unknown_apart_from_zero() {
        open(1_200);

        assertThat(fragment(".headline").text())
                .contains("Activities held 1,200 3 more planned")
                .contains(
                        "People reached 12,000 Estimate; likely range 9,600 to 14,400 2 activities have no attendance figure yet")
                .contains("131 of 202", "97 have held an activity, 34 have planned one, 71 have not started");
    }

    @Test
    void the_tables_have_captions_and_say_what_there_is_to_find() {
        open(40);

        assertThat(fragment("section:has(.day-table)").text())
                .contains("Activities on each day", "The busiest day so far is Tue 9 March, with 40 activities held.");
        assertThat(fragment("section:has(.kind-stand):has(table)").text())
                .contains("Stands are the most common, with 40 of 40 activities held.");
        assertThat(fragment(".four-figures:not(.day-table)").text()).contains("London", "24 of 31");
    }

    @Test
    void a_new_answer_moves_the_figures() {
        open(40);

        queries.setAnswer(QUESTION, Optional.of(placeBoard(41)));
        settle();

        assertThat(fragment(".headline .tile:not(.hero) .figure").text()).isEqualTo("41");
    }

    @Test
    void the_same_answer_again_sends_nothing_to_the_browser() {
        open(40);
        StateTree page = UI.getCurrent().getInternals().getStateTree();
        page.collectChanges(first -> {});

        queries.setAnswer(QUESTION, Optional.of(placeBoard(40)));
        PendingPageUpdates.runAll();

        List<NodeChange> sent = new ArrayList<>();
        page.collectChanges(sent::add);
        assertThat(sent).isEmpty();
    }

    @Test
    void the_newest_facts_lead_to_their_trusts() {
        open(40);

        assertThat(fragment(".facts a").attr("href")).isEqualTo("trusts/RJ1?campaign=2027");
        assertThat(fragment(".facts a").hasAttr("router-link")).isTrue();
        assertThat(fragment(".facts").text()).contains("Stand", "just now", "120 visitors");
    }

    @Test
    void before_anything_is_known_the_board_says_so_in_words() {
        queries.setAnswer(QUESTION, Optional.of(emptyPlaceBoard()));
        navigate(NationalView.class);

        assertThat(pageText())
                .contains("No activities have been planned or held yet for 2027.", "No updates yet.")
                .doesNotContain("By day");
    }

    @Test
    void a_paused_board_stands_still_until_it_goes_on() {
        open(40);

        click("Pause updates");
        queries.setAnswer(QUESTION, Optional.of(placeBoard(41)));
        settle();
        assertThat(pageText()).contains("Paused at 2:15pm.", "Activities held 40");

        click("Resume updates");
        assertThat(pageText()).contains("Live.", "Activities held 41").doesNotContain("Paused");
    }

    @Test
    void filters_stand_in_the_address_and_lead_out_again() {
        BoardFilter stands = BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND));
        GetPlaceBoard narrowed = new GetPlaceBoard(CAMPAIGN, Area.NATION, IcbMapVersion.OF_2026, stands, null);
        queries.setAnswer(narrowed, Optional.of(BoardSamples.placeBoard(narrowed, BoardSamples.board(12))));
        queries.setAnswer(QUESTION, Optional.of(placeBoard(40)));

        UI.getCurrent().navigate("", QueryParameters.of("kind", "stand"));

        assertThat(queries.subscriberCount(narrowed)).isEqualTo(1);
        assertThat(pageText()).contains("Filtered by:", "Remove filter: Stands", "Clear filters");
        assertThat(fragment(".kind-table a").attr("href")).isEqualTo("?campaign=2027");
        assertThat(fragment(".of-regions .tile-link").attr("href"))
                .startsWith("regions/Y56?")
                .contains("campaign=2027", "kind=stand");
        assertThat(fragment("a.file").attr("href")).contains("campaign=2027", "kind=stand");
        assertThat($(Anchor.class).all())
                .as("the ways to the pages that look further")
                .filteredOn(link -> link.getText().equals("Areas reached"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("areas?campaign=2027&kind=stand"));
    }

    @Test
    void a_region_chosen_in_the_filters_has_a_page_of_its_own() {
        GetPlaceBoard london = BoardSamples.placeBoardQuery(Area.region("Y56"));
        queries.setAnswer(london, Optional.of(BoardSamples.placeBoard(london, BoardSamples.board(5))));

        UI.getCurrent().navigate("", QueryParameters.of("region", "y56"));

        assertThat(queries.subscriberCount(london)).isEqualTo(1);
        assertThat(queries.subscriberCount(QUESTION)).isZero();
    }

    @Test
    void the_map_is_a_picture_of_its_tiles() {
        open(40);

        assertThat(fragment(".area-map [data-area=Y56]").className()).contains("by-share", "shade-4");
        assertThat(fragment(".of-regions .tile-link").text()).contains("24/31", "London: 24 of 31 trusts taking part");
        assertThat(fragment(".area-map").attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void figures_say_what_they_were_yesterday_and_how_far_the_goal_is() {
        CampaignBoard now = BoardSamples.board(40);
        AnnouncedCampaign week = now.campaign();
        Goal goal = new Goal(CampaignMeasure.PEOPLE, Area.NATION, 1_000, BoardSamples.LAST_DAY);
        AnnouncedCampaign aiming = new AnnouncedCampaign(
                week.id(), week.name(), week.days(), week.dates(), false, List.of(), List.of(goal), List.of());
        PlaceBoard plain = placeBoard(40);
        PlaceBoard board = new PlaceBoard(
                QUESTION,
                new CampaignBoard(now.moment(), aiming, now.participation(), now.newest()),
                null,
                plain.icbs(),
                plain.trusts(),
                plain.peers(),
                BoardSamples.participation(38, Area.NATION, "England"),
                true,
                List.of());
        queries.setAnswer(QUESTION, Optional.of(board));
        navigate(NationalView.class);

        assertThat(fragment(".hero").text()).contains("40% of the goal of 1,000", "20 more than this time yesterday");
        assertThat(pageText())
                .contains("400 of 1,000, 40%. 600 more needed by 14 March 2027")
                .contains("2 more than this time yesterday")
                .contains("Updates are slightly delayed.");
    }

    @Test
    void what_a_filter_leaves_is_not_held_against_a_goal_that_is_set_for_everything() {
        AnnouncedCampaign week = BoardSamples.thisWeek();
        Goal goal = new Goal(CampaignMeasure.PEOPLE, Area.NATION, 1_000, BoardSamples.LAST_DAY);
        AnnouncedCampaign aiming = new AnnouncedCampaign(
                week.id(), week.name(), week.days(), week.dates(), false, List.of(), List.of(goal), List.of());
        BoardFilter stands = BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND));
        GetPlaceBoard narrowed = new GetPlaceBoard(CAMPAIGN, Area.NATION, IcbMapVersion.OF_2026, stands, null);
        CampaignBoard now = BoardSamples.board(40);
        queries.setAnswer(
                narrowed,
                Optional.of(BoardSamples.placeBoard(
                        narrowed, new CampaignBoard(now.moment(), aiming, now.participation(), now.newest()))));

        UI.getCurrent().navigate("", QueryParameters.of("kind", "stand"));

        assertThat(fragment(".hero").text()).doesNotContain("goal");
        assertThat(pageText())
                .contains("Goals count all activities, days and trusts. Clear the filters to see them.")
                .doesNotContain("more needed by");
    }

    @Test
    void the_board_stops_watching_when_it_is_left() {
        open(40);
        assertThat(queries.subscriberCount(QUESTION)).isEqualTo(1);

        UI.getCurrent().navigate("nowhere");

        assertThat(queries.subscriberCount(QUESTION)).isZero();
    }

    @Test
    void the_address_chooses_the_campaign() {
        GetPlaceBoard lastYear =
                new GetPlaceBoard(BoardSamples.LAST_YEAR, Area.NATION, IcbMapVersion.OF_2023, BoardFilter.NONE, null);
        queries.setAnswer(lastYear, Optional.of(BoardSamples.placeBoard(lastYear, BoardSamples.board(7))));

        UI.getCurrent().navigate("", QueryParameters.of("campaign", "2026"));

        assertThat(queries.subscriberCount(lastYear)).isEqualTo(1);
        assertThat(queries.subscriberCount(QUESTION)).isZero();
    }

    @Test
    void a_campaign_that_does_not_exist_is_not_found_in_plain_words() {
        UI.getCurrent().navigate("", QueryParameters.of("campaign", "1999"));

        assertThat($(NotFoundView.class).exists()).isTrue();
        assertThat(pageText()).contains("Page not found", "There is no campaign for the year in this address.");
    }

    @Test
    void without_any_campaign_the_page_says_so() {
        queries.setAnswer(new ListCampaigns(), new CampaignList(BoardSamples.at(0), List.of()));
        navigate(NationalView.class);

        assertThat(pageText()).contains("No campaign has been announced yet.");
    }

    @Test
    void as_it_stood_it_says_so_and_does_not_move() {
        GetPlaceBoard then = new GetPlaceBoard(
                CAMPAIGN,
                Area.NATION,
                IcbMapVersion.OF_2026,
                BoardFilter.NONE,
                AsAt.known(Instant.parse("2027-03-08T14:15:00Z")));
        queries.setAnswer(then, Optional.of(BoardSamples.placeBoard(then, BoardSamples.board(7))));
        open(40);
        UI.getCurrent().navigate("", new QueryParameters(Map.of("as-at", List.of("2027-03-08T14:15"))));

        assertThat(pageText())
                .contains("You are viewing Monday 8 March 2027, 2:15pm, not live figures.")
                .contains("This shows what had been reported by then.", "Return to live figures", "Day 4 of 10")
                .doesNotContain("Live. Updated");
        assertThat(fragment(".headline").text()).contains("Activities held 7 ");
        assertThat(queries.subscriberCount(then)).isZero();
        assertThat(queries.subscriberCount(QUESTION)).isZero();
    }

    @Test
    void what_is_wrong_in_its_address_is_told_and_the_board_is_shown() {
        open(40);
        UI.getCurrent().navigate("", new QueryParameters(Map.of("as-at", List.of("2027-03-10T00:00"))));

        assertThat(pageText())
                .contains("10 March 2027, midnight is in the future. Choose an earlier time.")
                .contains("Live. Updated", "View an earlier date");
        assertThat(queries.subscriberCount(QUESTION)).isOne();
    }
}
