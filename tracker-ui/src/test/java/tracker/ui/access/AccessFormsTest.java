package tracker.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.GiveRole;
import tracker.domain.access.AccessCommand.InviteAgain;
import tracker.domain.access.AccessCommand.InvitePerson;
import tracker.domain.access.AccessCommand.TakeRole;
import tracker.domain.access.AccessQuery.EmailDelivery;
import tracker.domain.access.AccessQuery.EmailMessage;
import tracker.domain.access.AccessQuery.GetEmailDelivery;
import tracker.domain.access.AccessQuery.ListEmailMessages;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessQuery.PersonDetails;
import tracker.domain.access.AccessRule;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;
import tracker.ui.form.RadioGroupField;

/** Inviting people, giving and taking roles, and closing accounts. */
class AccessFormsTest extends ViewTest {

    private static final TrustCode RJ1 = new TrustCode("RJ1");

    private static PersonDetails person(
            String name, @Nullable Role national, Map<TrustCode, Role> trusts, boolean here) {
        return new PersonDetails(
                new PersonId("person-" + name.toLowerCase(java.util.Locale.ROOT)),
                name,
                name + "@example.nhs.uk",
                national,
                trusts,
                here,
                here ? REPORTED_AT : null);
    }

    private final PersonDetails lead = person("Lea", null, Map.of(RJ1, Role.LEAD), true);
    private final PersonDetails invited = person("Ina", null, Map.of(RJ1, Role.CONTRIBUTOR), false);
    private final PersonDetails organiser = person("Olu", Role.ORGANISER, Map.of(), true);

    @BeforeEach
    void people() {
        queries.setAnswer(new ListPeople(RJ1), List.of(lead, invited));
        queries.setAnswer(new ListPeople(null), List.of(lead, invited, organiser));
        queries.setAnswer(new ListEmailMessages(), List.of());
    }

    private void ofTheTrust() {
        currentUser(FakeCurrentUser.of(Role.LEAD, "RJ1"));
        UI.getCurrent().navigate("people/RJ1");
    }

    private void ofEverybody() {
        currentUser(FakeCurrentUser.ADMINISTRATOR);
        UI.getCurrent().navigate("people");
    }

    private void answer(int question, String words) {
        $(InputField.class).all().get(question).type(words);
    }

    @SuppressWarnings("unchecked")
    private void role(Role role) {
        ((RadioGroupField<Role>) $(RadioGroupField.class).single()).choose(role);
    }

    private void press(String label) {
        NativeButton button = $(NativeButton.class)
                .withCondition(each -> label.equals(each.getElement().getAttribute("aria-label")))
                .single();
        test(button).click();
        settle();
    }

    @Test
    void a_lead_invites_for_the_trust_alone() {
        ofTheTrust();
        answer(0, "Nia New");
        answer(1, "nia@example.nhs.uk");
        role(Role.CONTRIBUTOR);
        click("Invite");

        InvitePerson sent = (InvitePerson) commands.sent().getLast();
        assertThat(sent.trust()).isEqualTo(RJ1);
        assertThat(sent.role()).isEqualTo(Role.CONTRIBUTOR);
        assertThat(sent.address().value()).isEqualTo("nia@example.nhs.uk");
        assertThat($(InputField.class).all()).as("no question for the trust").hasSize(2);
    }

    @Test
    void an_administrator_invites_an_organiser_without_a_trust_and_a_lead_with_one() {
        ofEverybody();
        answer(0, "Nia New");
        answer(1, "nia@example.nhs.uk");
        role(Role.ORGANISER);
        click("Invite");
        assertThat(((InvitePerson) commands.sent().getLast()).trust()).isNull();

        answer(2, "rj1");
        role(Role.LEAD);
        click("Invite");
        assertThat(((InvitePerson) commands.sent().getLast()).trust()).isEqualTo(RJ1);
    }

    @Test
    void whatever_is_missing_is_told_at_once_and_nothing_is_sent() {
        ofTheTrust();
        answer(1, "no address");
        click("Invite");

        assertThat(commands.sent()).isEmpty();
        assertThat($(InputField.class).all().get(0).problemText()).isNotEmpty();
        assertThat($(InputField.class).all().get(1).problemText()).isNotEmpty();
        assertThat(pageText()).contains("There is a problem");
    }

    @Test
    void a_refusal_stands_on_the_page_and_what_was_typed_stays() {
        ofTheTrust();
        commands.refuse(AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT);
        answer(0, "Nia New");
        answer(1, "nia@example.nhs.uk");
        role(Role.LEAD);
        click("Invite");

        assertThat(pageText()).contains(AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT.sentence());
        assertThat($(InputField.class).all().get(0).typed()).isEqualTo("Nia New");
    }

    @Test
    void who_has_not_come_yet_is_invited_again() {
        ofTheTrust();

        press("Resend invitation: Ina");

        assertThat(commands.sent()).containsExactly(new InviteAgain(invited.id(), RJ1));
    }

    @Test
    void a_role_is_taken_away_in_the_trust_and_in_the_nation() {
        ofTheTrust();
        press("Remove role: Lea");
        assertThat(commands.sent()).containsExactly(new TakeRole(lead.id(), RJ1));

        ofEverybody();
        press("Remove national role: Olu");
        assertThat(commands.sent()).endsWith(new TakeRole(organiser.id(), null));
    }

    @Test
    void an_account_is_closed_only_after_it_was_asked() {
        ofEverybody();
        click("Close the account of Lea");
        assertThat(commands.sent()).isEmpty();

        click("No, leave it as it is");
        assertThat(commands.sent()).isEmpty();

        click("Close the account of Lea");
        click("Yes, close the account of Lea");
        assertThat(commands.sent()).containsExactly(new CloseAccount(lead.id()));
    }

    @Test
    void a_lead_closes_nobodys_account() {
        ofTheTrust();

        assertThat(pageText()).doesNotContain("Close the account");
    }

    @Test
    void letters_say_to_whom_about_what_and_what_became_of_them() {
        queries.setAnswer(
                new ListEmailMessages(),
                List.of(
                        new EmailMessage("a@x.uk", "You are invited", "", REPORTED_AT, REPORTED_AT, ""),
                        new EmailMessage("b@x.uk", "Your password", "A link", REPORTED_AT, null, "no such host")));
        ofEverybody();

        assertThat(pageText()).contains("a@x.uk", "You are invited", "b@x.uk", "no such host");
    }

    @Test
    void a_role_of_a_trust_without_a_trust_and_a_code_that_is_none_are_told() {
        ofEverybody();
        answer(0, "Nia New");
        answer(1, "nia@example.nhs.uk");
        answer(2, "Guy's");
        role(Role.LEAD);
        click("Invite");
        assertThat(commands.sent()).isEmpty();
        assertThat($(InputField.class).all().get(2).problemText())
                .isEqualTo("A trust's ODS code has 3 to 6 capital letters and digits.");
    }

    @Test
    void who_was_invited_is_listed_at_once() {
        ofTheTrust();
        answer(0, "Nia New");
        answer(1, "nia@example.nhs.uk");
        role(Role.CONTRIBUTOR);
        queries.setAnswer(
                new ListPeople(RJ1), List.of(lead, invited, person("Nia", null, Map.of(RJ1, Role.CONTRIBUTOR), false)));
        click("Invite");
        assertThat(pageText()).contains("Invitation sent.", "3 people can log for this trust.", "Nia@example.nhs.uk");
    }

    @Test
    void a_lead_is_made_a_contributor_and_the_other_way_round() {
        ofTheTrust();
        press("Make contributor: Lea");
        press("Make lead: Ina");
        assertThat(commands.sent())
                .containsExactly(
                        new GiveRole(lead.id(), Role.CONTRIBUTOR, RJ1), new GiveRole(invited.id(), Role.LEAD, RJ1));
        assertThat(pageText()).contains("Ina is now a lead.");
    }

    @Test
    void a_role_that_may_not_be_taken_is_told_and_the_list_stays() {
        ofTheTrust();
        commands.refuse(AccessRule.ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST);
        press("Remove role: Lea");
        assertThat(pageText())
                .contains(
                        AccessRule.ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST.sentence(), "2 people can log for this trust.")
                .doesNotContain("no longer has a role");
    }

    @Test
    void each_says_when_they_last_came() {
        queries.setAnswer(
                new ListPeople(RJ1),
                List.of(
                        lead,
                        invited,
                        new PersonDetails(new PersonId("person-new"), "Nia", "nia@x.uk", null, Map.of(), true, null)));
        ofTheTrust();
        assertThat(pageText())
                .contains("last signed in on 9 March 2027, 2:15pm", "invited, not accepted yet", "never signed in");
        assertThat($(NativeButton.class).withText("Resend invitation").all()).hasSize(1);
    }

    @Test
    void a_trust_without_users_says_how_to_begin() {
        queries.setAnswer(new ListPeople(RJ1), List.of());
        ofTheTrust();
        assertThat(pageText()).contains("This trust has no users yet. Invite the first one below.");
    }

    @Test
    void only_an_administrator_sees_the_emails() {
        currentUser(FakeCurrentUser.ORGANISER);
        UI.getCurrent().navigate("people");
        assertThat(pageText()).contains("3 people can sign in.").doesNotContain("Emails");
    }

    @Test
    void without_a_mail_server_no_page_says_that_an_invitation_was_sent() {
        queries.setAnswer(new GetEmailDelivery(), new EmailDelivery(false));
        ofTheTrust();
        assertThat(pageText()).contains("No mail server is set up, so nothing is sent.");
        answer(0, "Nia New");
        answer(1, "nia@example.nhs.uk");
        role(Role.CONTRIBUTOR);
        click("Invite");
        assertThat(pageText()).contains("Not sent: no mail server is set up.").doesNotContain("Invitation sent");
        press("Resend invitation: Ina");
        assertThat(pageText()).doesNotContain("Invitation sent again");
    }

    @Test
    void without_a_mail_server_administrators_are_asked_to_pass_the_links_on() {
        queries.setAnswer(new GetEmailDelivery(), new EmailDelivery(false));
        ofEverybody();
        assertThat(pageText()).contains("No mail server is set up, so no emails are sent.");
    }

    @Test
    void a_trust_without_a_lead_says_who_can_appoint_one() {
        ofTheTrust();
        assertThat(pageText()).doesNotContain("None of them is a lead");
        queries.setAnswer(new ListPeople(RJ1), List.of(invited));
        UI.getCurrent().navigate("people");
        ofTheTrust();
        assertThat(pageText()).contains("None of them is a lead yet", "Organisers can make any of them a lead.");
    }
}
