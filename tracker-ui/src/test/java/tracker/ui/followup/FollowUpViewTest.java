package tracker.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tracker.domain.access.AccessQuery.EmailDelivery;
import tracker.domain.access.AccessQuery.GetEmailDelivery;
import tracker.domain.access.Role;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.followup.FollowUpCommand.NudgeTrust;
import tracker.domain.followup.FollowUpQuery.ListContacts;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.FollowUpRule;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustType;
import tracker.ui.FakeCurrentUser;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;

class FollowUpViewTest extends ViewTest {

    private static final ListTrustProgress QUESTION = new ListTrustProgress(CAMPAIGN);
    private static final TrustContact LEE =
            new TrustContact("RR8", "Lee Lead", "lee@example.nhs.uk", true, true, REPORTED_AT, null);

    private void trusts(TrustProgress... trusts) {
        queries.setAnswer(QUESTION, Optional.of(new TrustProgressReport(at(1), thisWeek(), List.of(trusts))));
    }

    private static TrustProgress owing(int overdue) {
        return new TrustProgress(
                "RR8",
                "Leeds Teaching Hospitals",
                "North East",
                "Y63",
                0,
                overdue,
                2,
                TUESDAY.minusDays(3),
                REPORTED_AT);
    }

    private static TrustProgress silent() {
        return new TrustProgress("RTE", "Gloucestershire", "South West", "Y58", 0, 0, 0, null, null);
    }

    private static TrustProgress done() {
        return new TrustProgress("RJ1", "Guy's", "London", "Y56", 0, 0, 3, null, REPORTED_AT);
    }

    @Test
    void a_visitor_sees_how_many_and_not_which_ones() {
        currentUser(FakeCurrentUser.VISITOR);
        trusts(owing(2), silent(), done());
        for (String stage : List.of("", "all", "overdue", "not-started")) {
            UI.getCurrent().navigate("silent", QueryParameters.of("stage", stage));
            assertThat(pageText())
                    .contains("Of 3 trusts, 1 has not started and 1 has reports due.")
                    .contains("Organisers see which trusts these are")
                    .doesNotContain("Leeds Teaching Hospitals", "Gloucestershire", "Guy's", "Lee Lead");
        }
        assertThat($(NativeButton.class).all())
                .noneMatch(button -> button.getText().equals("Email this trust"));
    }

    @Test
    void the_people_of_a_trust_see_their_own() {
        currentUser(FakeCurrentUser.of(Role.CONTRIBUTOR, "RR8"));
        trusts(owing(2), silent());
        navigate(FollowUpView.class);
        assertThat(pageText())
                .contains("Leeds Teaching Hospitals", "report due")
                .doesNotContain("Gloucestershire", "Lee Lead");
    }

    @Test
    void before_counting_begins_nobody_is_to_be_followed_up() {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of());
        AnnouncedCampaign later = thisWeek();
        SnapshotPosition early = at(1).at(later.days()
                .runUpFrom()
                .minusDays(1)
                .atStartOfDay(LondonCalendar.ZONE)
                .toInstant());
        queries.setAnswer(QUESTION, Optional.of(new TrustProgressReport(early, later, List.of(silent()))));
        navigate(FollowUpView.class);
        assertThat(pageText())
                .contains("No trust needs to be followed up before then.")
                .doesNotContain("Gloucestershire", "not started and");
    }

    @Test
    void an_organiser_sees_whom_to_ask_and_writes_with_one_tap() {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of(LEE));
        trusts(owing(2), silent());
        navigate(FollowUpView.class);
        assertThat(pageText())
                .contains("2 reports due, the oldest for 3 days.", "Lee Lead", "lead, last signed in on")
                .contains("Not started, 36 days after counting began.", "this trust has no users yet");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("mailto:lee@example.nhs.uk"));

        queries.setAnswer(
                new ListContacts(CAMPAIGN),
                List.of(new TrustContact("RR8", "Lee Lead", "lee@example.nhs.uk", true, true, REPORTED_AT, TUESDAY)));
        click("Email this trust");
        assertThat(commands.sent()).containsExactly(new NudgeTrust(new TrustCode("RR8"), CAMPAIGN));
        assertThat(pageText()).contains("Your email will be sent shortly.", "emailed on 9 March 2027");
    }

    @Test
    void without_a_mail_server_no_email_is_said_to_be_sent() {
        queries.setAnswer(new GetEmailDelivery(), new EmailDelivery(false));
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of(LEE));
        trusts(owing(2));
        navigate(FollowUpView.class);
        queries.setAnswer(
                new ListContacts(CAMPAIGN),
                List.of(new TrustContact("RR8", "Lee Lead", "lee@example.nhs.uk", true, true, REPORTED_AT, TUESDAY)));
        click("Email this trust");
        assertThat(pageText())
                .contains("Not sent: no mail server is set up.", "The email of 9 March 2027 was not sent")
                .doesNotContain("will be sent shortly", "emailed on");
    }

    @Test
    void many_trusts_are_behind_their_regions_until_one_is_asked_for() {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of());
        TrustProgress[] many = Stream.concat(
                        Stream.of(owing(1)),
                        IntStream.range(0, 12)
                                .mapToObj(each -> new TrustProgress(
                                        String.format("R%02d", each),
                                        "Trust " + each,
                                        "London",
                                        "Y56",
                                        0,
                                        0,
                                        0,
                                        null,
                                        null)))
                .toArray(TrustProgress[]::new);
        trusts(many);
        navigate(FollowUpView.class);
        assertThat(pageText()).contains("12 have not started.", "The 12 trusts in London", "1 has reports due.");
        assertThat($(NativeDetails.class).all())
                .filteredOn(details -> details.hasClassName("folded"))
                .hasSize(2)
                .noneMatch(NativeDetails::isOpen);

        UI.getCurrent().navigate("silent", QueryParameters.of("region", "Y56"));
        assertThat($(NativeDetails.class).all())
                .filteredOn(details -> details.hasClassName("folded"))
                .singleElement()
                .matches(NativeDetails::isOpen);
    }

    @Test
    void what_is_refused_is_said_and_the_trust_stays() {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of(LEE));
        trusts(owing(1));
        commands.refuse(FollowUpRule.ONCE_A_DAY_IS_ENOUGH);
        navigate(FollowUpView.class);
        click("Email this trust");
        assertThat(pageText()).contains(FollowUpRule.ONCE_A_DAY_IS_ENOUGH.sentence(), "Leeds Teaching Hospitals");
    }

    @Test
    void who_reports_leaves_the_list_by_itself() {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of());
        trusts(owing(1), silent());
        navigate(FollowUpView.class);
        trusts(owing(0), silent());
        settle();
        assertThat(pageText()).doesNotContain("Leeds Teaching Hospitals").contains("Gloucestershire");
    }

    @Test
    void of_the_past_nobody_is_written_to() {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of(LEE));
        queries.setAnswer(
                new ListTrustProgress(CAMPAIGN, Instant.parse("2027-03-08T14:15:00Z")),
                Optional.of(new TrustProgressReport(at(1), thisWeek(), List.of(owing(2)))));
        UI.getCurrent().navigate("silent", QueryParameters.of("as-at", "2027-03-08T14:15"));
        assertThat(pageText()).contains("not live", "report due").doesNotContain("Lee Lead");
        assertThat($(NativeButton.class).all())
                .noneMatch(button -> button.getText().equals("Email this trust"));
    }

    @Test
    void a_type_of_trust_is_left_out_and_a_kind_is_said_not_to_be() {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of());
        queries.setAnswer(
                new ListTrustProgress(CAMPAIGN, TrustType.ACUTE, null),
                Optional.of(new TrustProgressReport(at(1), thisWeek(), List.of(owing(2)))));
        UI.getCurrent()
                .navigate(
                        "silent",
                        new QueryParameters(
                                Map.of("type", List.of("acute"), "kind", List.of("stand"), "region", List.of("Y63"))));
        assertThat(pageText())
                .contains("Leeds Teaching Hospitals", "Acute trusts")
                .contains("because any reported activity counts");
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Forecast"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).contains("type=acute", "kind=stand", "region=Y63"));
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Download CSV"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).contains("silent.csv", "type=acute", "region=Y63"));
    }

    private static TrustContact contact(String address, boolean accepted) {
        return new TrustContact("RR8", "Lee Lead", address, true, accepted, null, null);
    }

    private void openWith(TrustContact... contacts) {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of(contacts));
        trusts(owing(1));
        navigate(FollowUpView.class);
    }

    private boolean offersToWrite() {
        return $(NativeButton.class)
                .withCondition(button -> button.isVisible() && button.getText().equals("Email this trust"))
                .exists();
    }

    @Test
    void whoever_has_not_accepted_cannot_be_written_to() {
        openWith(contact("lee@example.nhs.uk", false));
        assertThat(pageText())
                .contains("lead, invited, never signed in", "no one has accepted the invitation yet. Phone them.");
        assertThat(offersToWrite()).isFalse();
    }

    @Test
    void who_has_no_address_is_named_without_a_link() {
        openWith(contact("", true));
        assertThat(pageText()).contains("Lee Lead", "· lead");
        assertThat($(Anchor.class).all()).noneMatch(link -> link.getHref().startsWith("mailto:"));
        assertThat(offersToWrite()).isFalse();
    }

    @Test
    void one_who_can_be_written_to_is_enough() {
        openWith(contact("", true), contact("lee@example.nhs.uk", true));
        assertThat(pageText()).contains("Next: email or phone the users of this trust.");
        assertThat(offersToWrite()).isTrue();
    }

    @Test
    void a_trust_with_nothing_to_ask_is_not_written_to() {
        queries.setAnswer(
                new ListContacts(CAMPAIGN),
                List.of(new TrustContact("RJ1", "Gus", "gus@example.nhs.uk", false, true, REPORTED_AT, null)));
        trusts(done(), silent());
        UI.getCurrent().navigate("silent", QueryParameters.of("stage", "reported"));
        assertThat(pageText())
                .contains("Guy's", "3 held and reported.", "contributor, last signed in on")
                .doesNotContain("Gloucestershire", "Next:");
        assertThat(offersToWrite()).isFalse();
    }

    @Test
    void the_stage_chosen_and_its_file_are_those_of_the_address() {
        queries.setAnswer(new ListContacts(CAMPAIGN), List.of());
        trusts(owing(2), silent(), done());
        UI.getCurrent().navigate("silent", QueryParameters.of("stage", "all"));
        assertThat(pageText()).contains("Leeds Teaching Hospitals", "Gloucestershire", "Guy's");
        UI.getCurrent().navigate("silent", QueryParameters.of("stage", "planned"));
        assertThat(pageText()).contains("There are no trusts to show.").doesNotContain("Guy's");
        assertThat($(Anchor.class).withText("Download CSV").single().getHref()).contains("silent.csv", "stage=planned");
    }

    @Test
    void a_stage_that_there_is_not_is_answered_in_plain_words() {
        trusts(owing(2));
        UI.getCurrent().navigate("silent", QueryParameters.of("stage", "asleep"));
        assertThat($(NotFoundView.class).exists()).isTrue();
        assertThat(pageText()).contains("There is no stage with the name in this address.");
    }
}
