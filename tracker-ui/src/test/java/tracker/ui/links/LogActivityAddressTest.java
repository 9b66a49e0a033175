package tracker.ui.links;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.campaign;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.trustBoard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.trust.TrustCode;
import tracker.ui.FakeCurrentUser;
import tracker.ui.NotFoundView;
import tracker.ui.log.LogActivityFixture;
import tracker.ui.log.TrustChoiceForm;

/** What the address of the form says, and who gets no form. */
class LogActivityAddressTest extends LogActivityFixture {

    private @Nullable LocalDate today;

    @Override
    protected Clock clock() {
        return noonOn(today == null ? LAST_DAY : today);
    }

    private void on(LocalDate day) {
        today = day;
        currentUser(FakeCurrentUser.ORGANISER);
    }

    @ParameterizedTest
    @CsvSource({
        "l/RJ1-stand, About how many visitors?",
        "l/rj1-talk, About how many pupils?",
        "l/RJ1-visit, About how many students?",
        "l/RJ1-School-Talk, About how many pupils?"
    })
    void a_short_link_leads_to_the_form_of_its_kind(String link, String asked) {
        queries.setAnswer(OURS, Optional.of(trustBoard(4)));
        UI.getCurrent().navigate(link);

        assertThat(pageText()).contains("Log an activity", "Guy's and St Thomas'", asked);
    }

    @Test
    void a_short_link_may_leave_the_kind_open() {
        queries.setAnswer(OURS, Optional.of(trustBoard(4)));
        UI.getCurrent().navigate("l/RJ1");

        assertThat(pageText()).contains("What did you do?").doesNotContain("About how many");
    }

    @ParameterizedTest
    @CsvSource({
        "l/RJ1-party, 'A link to log something ends in stand, talk or visit.'",
        "l/nowhere-stand, code",
        "l/RTE-stand, No trust with the code RTE is registered."
    })
    void a_link_that_leads_nowhere_says_so(String link, String sentence) {
        queries.setAnswer(new GetTrustBoard(CAMPAIGN, new TrustCode("RTE")), Optional.empty());
        UI.getCurrent().navigate(link);

        assertThat($(NotFoundView.class).exists()).isTrue();
        assertThat(pageText()).contains(sentence);
    }

    @Test
    void without_a_trust_it_is_asked_for() {
        queries.setAnswer(OURS, Optional.of(trustBoard(4)));
        UI.getCurrent().navigate("log", QueryParameters.of("kind", "stand"));
        assertThat(pageText()).contains("Which trust is it for?", "Gloucestershire Hospitals (RTE)");

        queries.setAnswer(new GetTrustBoard(CAMPAIGN, new TrustCode("RTE")), Optional.of(trustBoard(4)));
        click("Continue");
        assertThat(pageText()).contains("Choose a trust.");

        $(TrustChoiceForm.TrustCodeSelect.class).single().choose("RTE");
        click("Continue");
        assertThat(pageText()).contains("About how many visitors?");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, Planned for later, Today Yesterday 'Another day'",
        "2027-02-01, Today Planned for later, Yesterday Another day",
        "2027-03-14, Today Yesterday Another day Planned for later, nothing",
        "2027-03-15, Yesterday Another day, Today Planned for later",
        "2027-03-20, Another day, Today Yesterday Planned for later"
    })
    void only_days_that_the_campaign_allows_are_offered(LocalDate day, String offered, String not) {
        on(day);
        open();

        assertThat(pageText()).contains("When? " + offered + " ").doesNotContain("When? " + not);
    }

    @Test
    void a_visitor_has_the_way_in_and_no_form() {
        currentUser(FakeCurrentUser.VISITOR);
        open();

        assertThat(pageText()).contains("Sign in to log an activity").doesNotContain("What did you do?");
    }

    private void campaignIs(boolean closed) {
        queries.setAnswer(
                new ListCampaigns(),
                new CampaignList(at(1), List.of(campaign(CAMPAIGN, DatesStatus.CONFIRMED, closed))));
    }

    @Test
    void a_closed_campaign_says_so_at_once() {
        campaignIs(true);
        open();

        assertThat(pageText()).contains("The campaign has closed.").doesNotContain("What did you do?");
    }

    @Test
    void so_does_one_whose_late_reports_have_ended() {
        campaignIs(false);
        on(LocalDate.of(2027, 4, 1));
        open();

        assertThat(pageText())
                .contains("Late reports for this campaign are no longer accepted.")
                .doesNotContain("What did you do?");
    }
}
