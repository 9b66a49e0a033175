package tracker.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.calendar.CalendarCommand.RenewFeed;
import tracker.domain.calendar.CalendarCounts;
import tracker.domain.calendar.CalendarDay;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.calendar.CalendarQuery.GetFeedAddress;
import tracker.domain.calendar.CalendarRule;
import tracker.domain.calendar.FeedAddress;
import tracker.domain.calendar.FeedToken;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;

class CalendarFeedPanelTest extends ViewTest {

    @BeforeEach
    void a_trusts_calendar() {
        GetCalendar question =
                new GetCalendar(CAMPAIGN, Area.trust(TRUST), null, new DayRange(FIRST_DAY, LAST_DAY), 0, 60);
        List<CalendarDay> days = thisWeek().days().week().stream()
                .map(day -> new CalendarDay(day, List.of(), 0))
                .toList();
        queries.setAnswer(
                question,
                Optional.of(new CalendarPage(
                        at(1), thisWeek(), question, "Guy's", days, new CalendarCounts(0, 0, 0, 0, 0))));
        made(false);
    }

    private void made(boolean before) {
        queries.setAnswer(
                new GetFeedAddress(TRUST),
                before ? Optional.of(new FeedAddress(FeedToken.next().hash(), REPORTED_AT)) : Optional.empty());
    }

    private void open() {
        UI.getCurrent().navigate("calendar", QueryParameters.of("trust", "RJ1"));
    }

    private Input address() {
        return $(Input.class).withId("feed-address").single();
    }

    @Test
    void an_address_is_made_and_shown_and_only_its_hash_is_sent() {
        open();
        click("Create an address");

        String shown = address().getValue();
        assertThat(shown).startsWith("calendar/trusts/RJ1/").endsWith(".ics");
        FeedToken token = new FeedToken(shown.substring("calendar/trusts/RJ1/".length(), shown.length() - 4));
        assertThat(commands.sent()).containsExactly(new RenewFeed(TRUST, token.hash()));
        assertThat(commands.sent().toString()).doesNotContain(token.value());
        assertThat(pageText()).contains("we cannot show it again");
    }

    @Test
    void a_new_address_is_made_only_after_it_was_said_what_that_means() {
        made(true);
        open();
        assertThat(pageText()).contains("An address was created on 9 March 2027, 2:15pm.");

        click("Create a new address");
        assertThat(pageText()).contains("The old address will stop working straight away.");
        assertThat(commands.sent()).isEmpty();

        click("Leave it as it is");
        assertThat(pageText()).contains("An address was created on 9 March 2027, 2:15pm.");

        click("Create a new address");
        click("Replace the address");
        assertThat(commands.sent()).hasSize(1);
        assertThat(address().getValue()).contains("RJ1");
    }

    @Test
    void what_was_refused_is_said_and_no_address_is_shown() {
        commands.refuse(CalendarRule.THE_TRUST_IS_REGISTERED);
        open();
        click("Create an address");

        assertThat(pageText()).contains("No trust with this code is registered.");
        assertThat($(Input.class).withId("feed-address").exists()).isFalse();
    }

    @Test
    void an_address_that_may_be_stored_is_not_shown_before_it_is() {
        commands.hold();
        open();
        click("Create an address");

        assertThat($(Input.class).withId("feed-address").exists()).isFalse();
    }

    @Test
    void who_does_not_speak_for_the_trust_makes_no_address() {
        currentUser(FakeCurrentUser.VISITOR);
        open();

        assertThat(pageText()).doesNotContain("Create an address");
    }
}
