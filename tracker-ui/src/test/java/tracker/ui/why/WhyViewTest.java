package tracker.ui.why;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.recentEvent;
import static tracker.ui.BoardSamples.tally;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.FigureBridge;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetTrustBridge;
import tracker.domain.participation.ParticipationQuery.ListBridgeEvents;
import tracker.domain.participation.ParticipationQuery.RecentEventList;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.ReachTotals;
import tracker.domain.participation.TrustBridge;
import tracker.domain.participation.TrustBridge.TrustChangeKind;
import tracker.domain.trust.Area;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;

class WhyViewTest extends ViewTest {

    private static final Instant NOW = noonOn(TUESDAY).instant();
    private static final GetBridge SINCE_YESTERDAY =
            new GetBridge(CAMPAIGN, Area.NATION, BoardFilter.NONE, NOW.minus(Duration.ofDays(1)), NOW);

    private static FigureBridge bridge(GetBridge question, FigureBridge.BridgeLine... lines) {
        ActivityTotals before = tally(30, 1_200, new ReachTotals(9_000, 10_000, 11_000, 1_200, 0));
        ActivityTotals after = before;
        for (FigureBridge.BridgeLine line : lines) {
            after = after.plus(line.change());
        }
        return new FigureBridge(at(1), at(2), thisWeek(), question.area(), "England", before, after, List.of(lines));
    }

    private static FigureBridge.BridgeLine line(ChangeReason why, int activities, int planned, int held, long best) {
        return new FigureBridge.BridgeLine(
                why, activities, activities, tally(planned, held, new ReachTotals(best, best, best, held, 0)));
    }

    private void open(Map<String, String> address) {
        UI.getCurrent().navigate("why", QueryParameters.simple(address));
    }

    @Test
    void it_tells_in_a_sentence_and_line_by_line_why_the_figure_changed() {
        queries.setAnswer(
                SINCE_YESTERDAY,
                Optional.of(bridge(
                        SINCE_YESTERDAY,
                        line(ChangeReason.NEWLY_REPORTED, 90, 0, 90, 4_000),
                        line(ChangeReason.REPORTED, 8, -8, 8, 600),
                        line(ChangeReason.WITHDRAWN, 2, 0, -2, -90))));
        open(Map.of());

        assertThat(pageText())
                .contains(
                        "England, Healthcare Science Week 2027: from Monday 8 March 2027, midday to Tuesday 9 March 2027, midday")
                .contains(
                        "Activities held rose by 96, from 1,200 to 1,296: +90 newly reported; +8 reported as held; −2 withdrawn.")
                .contains("Since the start", "Download CSV", "Back to the board of England");
        assertThat(pageText()).contains("Reported as held", "+600", "−8", "1,296");
    }

    @Test
    void a_reason_leads_to_its_facts() {
        queries.setAnswer(
                SINCE_YESTERDAY, Optional.of(bridge(SINCE_YESTERDAY, line(ChangeReason.REPORTED, 1, -1, 1, 120))));
        queries.setAnswer(
                new ListBridgeEvents(SINCE_YESTERDAY, ChangeReason.REPORTED, 0, 51),
                new RecentEventList(at(2), List.of(recentEvent(7))));
        open(Map.of("why", "reported", "measure", "reach"));

        assertThat(pageText())
                .contains("People reached rose by 120, from 10,000 to 10,120: +120 reported as held.")
                .contains("Updates behind: Reported as held", "Guy's and St Thomas'", "120 visitors");
    }

    @Test
    void trusts_that_began_or_ceased_to_take_part_are_named_and_lead_to_their_facts() {
        ActivityTotals none = tally(0, 0, ReachTotals.NOBODY);
        ActivityTotals held = tally(0, 2, ReachTotals.NOBODY);
        queries.setAnswer(
                new GetTrustBridge(SINCE_YESTERDAY),
                Optional.of(new TrustBridge(
                        at(1),
                        at(2),
                        thisWeek(),
                        Area.NATION,
                        "England",
                        new ParticipatingTrustCount(205, 100, 20),
                        new ParticipatingTrustCount(205, 101, 19),
                        List.of(
                                new TrustBridge.TrustBridgeLine(
                                        "RJ1", "Guy's", TrustChangeKind.BEGAN_WITH_SOMETHING_HELD, none, held),
                                new TrustBridge.TrustBridgeLine(
                                        "RR8",
                                        "Leeds",
                                        TrustChangeKind.CEASED,
                                        tally(1, 0, ReachTotals.NOBODY),
                                        none)))));
        open(Map.of("measure", "trusts"));

        assertThat(pageText())
                .contains(
                        "Trusts taking part stayed at 120 of 205: +1 started by holding an activity; −1 no longer takes part.")
                .containsSubsequence(
                        "Started taking part: held an activity (1 trust)",
                        "Guy's Held before 0 Held after 2",
                        "No longer taking part: all its activities are cancelled or withdrawn (1 trust)",
                        "Leeds Held before 0");
        assertThat($(NativeDetails.class).all())
                .filteredOn(details -> details.hasClassName("folded"))
                .as("few are seen at once")
                .hasSize(2)
                .allMatch(NativeDetails::isOpen);
        String way = $(RouterLink.class).withText("Guy's").single().getHref();
        assertThat(way)
                .startsWith("why?")
                .contains("trust=RJ1", "measure=held", "from=2027-03-08T12%3A00", "to=2027-03-09T12%3A00");
        assertThat($(Anchor.class).withText("Download CSV").single().getHref())
                .startsWith("api/v1/why-trusts.csv?")
                .contains("from=2027-03-08T12%3A00");
    }

    @Test
    void what_is_wrong_in_its_address_is_told_and_the_rest_is_shown() {
        queries.setAnswer(SINCE_YESTERDAY, Optional.of(bridge(SINCE_YESTERDAY)));
        open(Map.of("from", "yesterday", "measure", "joy", "why", "magic"));

        assertThat(pageText())
                .contains("We could not read the time in \"from\". Enter a time in UK time, like 2027-03-09T14:15")
                .contains(
                        "The measure must be held, planned, reach, videos, completions or trusts.",
                        "There is no such reason.")
                .contains("Activities held did not change: 1,200 at the start and 1,200 at the end.");
    }

    private void openBridge(FigureBridge.BridgeLine... lines) {
        queries.setAnswer(SINCE_YESTERDAY, Optional.of(bridge(SINCE_YESTERDAY, lines)));
        open(Map.of());
    }

    @Test
    void what_goes_up_and_down_alike_is_told_all_the_same() {
        openBridge(line(ChangeReason.NEWLY_REPORTED, 5, 0, 5, 50), line(ChangeReason.WITHDRAWN, 5, 0, -5, -50));
        assertThat(pageText())
                .contains("Activities held stayed at 1,200, because additions and reductions were equal:")
                .contains("+5 newly reported", "−5 withdrawn");
    }

    @Test
    void a_figure_that_fell_says_so_and_only_the_three_strongest_reasons_are_named() {
        openBridge(
                line(ChangeReason.WITHDRAWN, 9, 0, -9, 0),
                line(ChangeReason.REPORTED, 2, -2, 2, 0),
                line(ChangeReason.NEWLY_REPORTED, 1, 0, 1, 0),
                line(ChangeReason.CORRECTED, 3, 0, -3, 0));
        assertThat(pageText())
                .contains("Activities held fell by 9, from 1,200 to 1,191: −9 withdrawn; −3 ")
                .contains("; see table for the rest.");
    }

    @Test
    void a_reason_that_does_not_touch_the_figure_is_not_named_for_it() {
        queries.setAnswer(
                SINCE_YESTERDAY,
                Optional.of(bridge(
                        SINCE_YESTERDAY,
                        line(ChangeReason.REPORTED, 8, -8, 8, 600),
                        line(ChangeReason.NEWLY_REPORTED, 4, 0, 4, 10))));
        open(Map.of("measure", "planned"));
        assertThat(pageText())
                .contains("Activities planned fell by 8, from 30 to 22: −8 reported as held.")
                .doesNotContain("+0");
    }

    @Test
    void the_start_and_the_end_are_rows_of_their_own_even_in_one_minute() {
        GetBridge now = new GetBridge(CAMPAIGN, Area.NATION, BoardFilter.NONE, NOW, NOW);
        queries.setAnswer(now, Optional.of(bridge(now)));
        open(Map.of("from", "2027-03-09T12:00", "to", "2027-03-09T12:00"));
        assertThat($(NativeTableBody.class).single().getChildren()).hasSize(2);
    }

    private BridgeEventsCard events(String sheet, int from, int facts) {
        queries.setAnswer(SINCE_YESTERDAY, Optional.of(bridge(SINCE_YESTERDAY)));
        queries.setAnswer(
                new ListBridgeEvents(SINCE_YESTERDAY, ChangeReason.REPORTED, from, 51),
                new RecentEventList(
                        at(2),
                        IntStream.range(0, facts).mapToObj(n -> recentEvent(n)).toList()));
        open(Map.of("why", "reported", "sheet", sheet));
        return $(BridgeEventsCard.class).single();
    }

    private boolean leads(String words) {
        return $(RouterLink.class).withText(words).exists();
    }

    @Test
    void many_updates_stand_on_pages_of_fifty() {
        assertThat($(ListItem.class, events("1", 0, 51)).all()).hasSize(50);
        assertThat(leads("Newer updates")).isFalse();
        assertThat($(RouterLink.class).withText("Older updates").single().getHref())
                .contains("why=reported", "sheet=2");
        assertThat($(ListItem.class, events("2", 50, 1)).all()).hasSize(1);
        assertThat(leads("Older updates")).isFalse();
        assertThat($(RouterLink.class).withText("Newer updates").single().getHref())
                .contains("why=reported")
                .doesNotContain("sheet=");
    }

    @Test
    void a_page_without_updates_says_so() {
        assertThat(words(events("3", 100, 0))).contains("There are no updates on this page.");
    }

    @Test
    void a_place_that_there_is_not_is_not_found() {
        queries.setAnswer(
                new GetBridge(CAMPAIGN, Area.region("Y99"), BoardFilter.NONE, NOW.minus(Duration.ofDays(1)), NOW),
                Optional.empty());
        open(Map.of("region", "Y99"));
        assertThat($(NotFoundView.class).exists()).isTrue();
        assertThat(pageText()).contains("We could not find this area or trust.");
    }

    @Test
    void a_change_has_its_sign() {
        assertThat(SignedNumberFormat.format(1_204)).isEqualTo("+1,204");
        assertThat(SignedNumberFormat.format(-1_204)).isEqualTo("−1,204");
        assertThat(SignedNumberFormat.format(0)).isEqualTo("0");
    }
}
