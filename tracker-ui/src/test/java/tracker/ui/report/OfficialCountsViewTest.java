package tracker.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.board;
import static tracker.ui.BoardSamples.participation;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.access.Role;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.report.CampaignReport;
import tracker.domain.report.CampaignReport.ChangeCounts;
import tracker.domain.report.LaterChangeSummary;
import tracker.domain.report.ReportQuery.GetLaterChanges;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.report.ReportQuery.PreviewCount;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;

class OfficialCountsViewTest extends ViewTest {

    private static final Instant ELEVEN = Instant.parse("2027-03-09T11:00:59.999Z");
    private static final FrozenCount FROZEN = new FrozenCount("Tuesday", ELEVEN, 41);

    private static AnnouncedCampaign campaign(FrozenCount... counts) {
        AnnouncedCampaign c = thisWeek();
        return new AnnouncedCampaign(
                c.id(), c.name(), c.days(), c.dates(), c.closed(), c.courses(), c.goals(), List.of(counts));
    }

    private void frozen(FrozenCount... counts) {
        queries.setAnswer(new ListCampaigns(), new CampaignList(at(50), List.of(campaign(counts))));
        queries.setAnswer(new GetReport(CAMPAIGN, Area.NATION, 41L), Optional.of(report(12, 41, counts)));
        queries.setAnswer(
                new GetLaterChanges(CAMPAIGN, Area.NATION, 41, 0),
                Optional.of(new LaterChangeSummary(50, 34, -2, 900, 40, List.of())));
    }

    private static CampaignReport report(int held, long position, FrozenCount... counts) {
        ParticipationSummary then = participation(held, Area.NATION, "England");
        return new CampaignReport(
                new SnapshotPosition(ELEVEN, ContiguousPosition.proven(position)),
                campaign(counts),
                FROZEN,
                Area.NATION,
                "England",
                then.total(),
                then.byKind(),
                then.byDay(),
                then.trusts(),
                List.of(),
                List.of(),
                List.of(),
                ActivityTotals.NOTHING,
                new ChangeCounts(0, 0, 0, 0));
    }

    private void type(int question, String words) {
        $(InputField.class).all().get(question).type(words);
    }

    private void ask(Instant instant) {
        queries.setAnswer(new PreviewCount(CAMPAIGN, instant), Optional.of(report(12, 41)));
    }

    @Test
    void a_count_is_shown_before_it_is_frozen() {
        frozen();
        ask(ELEVEN);
        UI.getCurrent().navigate("campaigns/2027/counts");
        assertThat(pageText()).contains("No official counts have been published yet");
        type(0, "Tuesday");
        type(1, "2027-03-09");
        type(2, "11:00");
        click("Publish");
        assertThat(pageText())
                .contains("This count would be 12 activities held", "based on reports up to 9 March 2027, 11am");
        assertThat(commands.sent()).isEmpty();

        click("Publish this count");
        assertThat(commands.sent()).containsExactly(new FreezeCount(CAMPAIGN, new TextLine("Tuesday"), ELEVEN, 41L));
        assertThat(pageText()).contains("Published.");
    }

    @Test
    void a_count_whose_figures_move_between_question_and_answer_is_asked_again() {
        frozen();
        ask(ELEVEN);
        UI.getCurrent().navigate("campaigns/2027/counts");
        type(0, "Tuesday");
        type(1, "2027-03-09");
        type(2, "11:00");
        click("Publish");
        queries.setAnswer(new PreviewCount(CAMPAIGN, ELEVEN), Optional.of(report(13, 44)));
        click("Publish this count");
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("This count would be 13 activities held", "position 44");
        click("Publish this count");
        assertThat(commands.sent()).containsExactly(new FreezeCount(CAMPAIGN, new TextLine("Tuesday"), ELEVEN, 44L));
    }

    @Test
    void what_cannot_be_frozen_is_said_and_nothing_is_lost() {
        frozen();
        UI.getCurrent().navigate("campaigns/2027/counts");
        type(0, "Tonight");
        type(1, "2027-03-09");
        type(2, "23:59");
        click("Publish");
        assertThat(pageText()).contains("An official count can only be published for a time that has passed.");
        type(2, "noon");
        click("Publish");
        assertThat(pageText()).contains("Enter a time in figures, for example 23:59.");
        assertThat(commands.sent()).isEmpty();
        assertThat($(InputField.class).all().get(1).typed()).isEqualTo("2027-03-09");
    }

    @Test
    void what_came_later_is_told_apart_and_only_organisers_freeze() {
        frozen(FROZEN);
        currentUser(FakeCurrentUser.of(Role.LEAD, TRUST.value()));
        UI.getCurrent().navigate("campaigns/2027/counts");
        assertThat(pageText())
                .contains(
                        "Tuesday",
                        "position 41",
                        "12 activities held",
                        "Since then +34 held and +900 people; 40 activities")
                .doesNotContain("Publish an official count");
    }

    @Test
    void the_board_says_what_the_official_figures_are_and_how_far_it_has_moved_since() {
        frozen(FROZEN);
        OfficialCountSummary official = new OfficialCountSummary(queries);
        CampaignBoard now = board(15);
        official.show(now);
        assertThat(official.isVisible()).as("no count, nothing to say").isFalse();
        official.show(new CampaignBoard(now.moment(), campaign(FROZEN), now.participation(), now.newest()));
        assertThat(words(official))
                .contains("Tuesday: 12 activities held", "based on reports up to", "Since then +3 held");
    }
}
