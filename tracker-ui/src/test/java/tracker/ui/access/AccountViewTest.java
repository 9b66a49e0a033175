package tracker.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.ForgetDevice;
import tracker.domain.access.AccessCommand.SignOutElsewhere;
import tracker.domain.access.AccessQuery.GetOwnAccount;
import tracker.domain.access.AccessQuery.OwnAccount;
import tracker.domain.access.AccessQuery.PersonDetails;
import tracker.domain.access.AccessQuery.SignedInDevice;
import tracker.domain.access.AccessRule;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;

class AccountViewTest extends ViewTest {

    private static final PersonId CORA = new PersonId("person-cora");

    private void open() {
        currentUser(FakeCurrentUser.of(Role.LEAD, "RJ1"));
        PersonDetails person = new PersonDetails(
                CORA, "Cora", "cora@example.nhs.uk", null, Map.of(new TrustCode("RJ1"), Role.LEAD), true, null);
        queries.setAnswer(
                new GetOwnAccount(CORA),
                Optional.of(new OwnAccount(
                        person,
                        List.of(new SignedInDevice("s1", "Firefox on Windows", Instant.EPOCH, Instant.EPOCH)),
                        List.of(new SignedInDevice("d1", "Safari on an iPhone", Instant.EPOCH, Instant.EPOCH)))));
        UI.getCurrent().navigate("me");
    }

    @Test
    void a_person_sees_all_that_is_kept_and_forgets_a_device() {
        open();
        assertThat(pageText())
                .contains(
                        "Cora",
                        "cora@example.nhs.uk",
                        "Lead of Guy's and St Thomas' NHS Foundation Trust",
                        "Firefox on Windows",
                        "Safari on an iPhone");
        click("Remove device");
        assertThat(commands.sent()).containsExactly(new ForgetDevice(CORA, "d1"));
    }

    @Test
    void closing_says_first_what_it_does_and_tells_why_not() {
        commands.refuse(AccessRule.AN_ADMINISTRATOR_STAYS);
        open();
        click("Close my account");
        assertThat(pageText()).contains("This cannot be undone.");
        assertThat(commands.sent()).isEmpty();
        click("Yes, close my account");
        assertThat(commands.sent()).containsExactly(new CloseAccount(CORA));
        assertThat(pageText()).contains(AccessRule.AN_ADMINISTRATOR_STAYS.sentence());
    }

    private static SignedInDevice device(String id, String name) {
        return new SignedInDevice(id, name, Instant.EPOCH, REPORTED_AT);
    }

    private void openWith(List<SignedInDevice> signedIn, List<SignedInDevice> remembered) {
        currentUser(FakeCurrentUser.of(Role.LEAD, "RJ1"));
        PersonDetails person =
                new PersonDetails(CORA, "Cora", "cora@example.nhs.uk", null, Map.of(), true, REPORTED_AT);
        queries.setAnswer(new GetOwnAccount(CORA), Optional.of(new OwnAccount(person, signedIn, remembered)));
        UI.getCurrent().navigate("me");
    }

    @Test
    void one_place_needs_no_sign_out_elsewhere_and_no_device_is_remembered() {
        openWith(List.of(device("s1", "Firefox on Windows")), List.of());
        assertThat(pageText())
                .contains("last used on 9 March 2027, 2:15pm", "None. To add one, tick “Stay signed in”")
                .doesNotContain("Sign out everywhere else", "Remove device");
    }

    @Test
    void who_is_signed_in_twice_signs_out_everywhere_else_and_the_page_is_read_again() {
        openWith(List.of(device("s1", "Firefox on Windows"), device("s2", "Edge on Windows")), List.of());
        PersonDetails person =
                new PersonDetails(CORA, "Cora", "cora@example.nhs.uk", null, Map.of(), true, REPORTED_AT);
        queries.setAnswer(
                new GetOwnAccount(CORA),
                Optional.of(new OwnAccount(person, List.of(device("s1", "Firefox on Windows")), List.of())));
        click("Sign out everywhere else");
        assertThat(commands.sent()).hasExactlyElementsOfTypes(SignOutElsewhere.class);
        assertThat(pageText()).doesNotContain("Edge on Windows", "Sign out everywhere else");
    }

    @Test
    void a_device_that_could_not_be_removed_stays_and_says_why() {
        commands.refuse(AccessRule.ONLY_ONESELF);
        openWith(List.of(device("s1", "Firefox on Windows")), List.of(device("d1", "Safari on an iPhone")));
        click("Remove device");
        assertThat(pageText()).contains(AccessRule.ONLY_ONESELF.sentence(), "Safari on an iPhone");
    }

    @Test
    void who_changes_their_mind_keeps_the_account() {
        openWith(List.of(device("s1", "Firefox on Windows")), List.of());
        click("Close my account");
        click("No, leave it as it is");
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("Close my account").doesNotContain("This cannot be undone.");
    }

    @Test
    void where_there_are_no_accounts_the_page_says_so() {
        currentUser(FakeCurrentUser.of(Role.LEAD, "RJ1"));
        queries.setAnswer(new GetOwnAccount(CORA), Optional.empty());
        UI.getCurrent().navigate("me");
        assertThat(pageText()).contains("This tracker has no accounts");
    }
}
