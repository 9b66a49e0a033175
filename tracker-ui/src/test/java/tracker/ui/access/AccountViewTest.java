package tracker.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.ForgetDevice;
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
                .contains("Cora", "cora@example.nhs.uk", "Lead of RJ1", "Firefox on Windows", "Safari on an iPhone");
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
}
