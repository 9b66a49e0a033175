package tracker.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.access.AccessCommand.GiveRole;
import tracker.domain.access.AccessCommand.ResetSecondFactor;
import tracker.domain.access.AccessQuery.ListEmailMessages;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessQuery.PersonDetails;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;

class PeopleViewTest extends ViewTest {

    private static final TrustCode RJ1 = new TrustCode("RJ1");
    private static final PersonDetails CORA = new PersonDetails(
            new PersonId("person-cora"),
            "Cora",
            "cora@example.nhs.uk",
            null,
            Map.of(RJ1, Role.CONTRIBUTOR),
            true,
            null);

    @BeforeEach
    void people() {
        queries.setAnswer(new ListPeople(RJ1), List.of(CORA));
        queries.setAnswer(new ListPeople(null), List.of(CORA));
        queries.setAnswer(new ListEmailMessages(), List.of());
    }

    @Test
    void a_lead_sees_who_speaks_for_the_trust_and_makes_somebody_lead() {
        currentUser(FakeCurrentUser.of(Role.LEAD, "RJ1"));
        UI.getCurrent().navigate("people/RJ1");

        assertThat(pageText())
                .contains("Users at Guy's and St Thomas' NHS", "Cora", "contributor of Guy's and St Thomas' NHS")
                .doesNotContain("Emails");
        click("Make lead");
        assertThat(commands.sent()).containsExactly(new GiveRole(CORA.id(), Role.LEAD, RJ1));
    }

    @Test
    void an_administrator_sees_everybody_and_the_letters() {
        currentUser(FakeCurrentUser.ADMINISTRATOR);
        UI.getCurrent().navigate("people");

        assertThat(pageText()).contains("1 person can sign in.", "Emails", "There are no emails yet.");
    }

    @Test
    void a_second_factor_is_reset_after_a_question_and_only_where_there_is_one() {
        PersonDetails dan = new PersonDetails(
                new PersonId("person-dan"), "Dan", "dan@example.nhs.uk", Role.ORGANISER, Map.of(), true, null, true);
        queries.setAnswer(new ListPeople(null), List.of(CORA, dan));
        currentUser(FakeCurrentUser.ADMINISTRATOR);
        UI.getCurrent().navigate("people");

        assertThat(pageText()).contains("Reset the second factor of Dan").doesNotContain("second factor of Cora");
        click("Reset the second factor of Dan");
        assertThat(commands.sent()).isEmpty();
        click("Yes, reset the second factor of Dan");
        assertThat(commands.sent()).containsExactly(new ResetSecondFactor(dan.id()));
    }
}
