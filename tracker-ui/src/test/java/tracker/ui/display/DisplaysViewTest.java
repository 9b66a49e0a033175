package tracker.ui.display;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.WeekStory.TOLD;
import static tracker.ui.WeekStory.TRUST;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.display.DisplayCommand.EndDisplay;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayId;
import tracker.domain.display.DisplayQuery.ListDisplays;
import tracker.domain.display.DisplaySummary;
import tracker.domain.display.DisplayToken;
import tracker.domain.trust.Area;
import tracker.ui.PageTest;
import tracker.ui.display.NewDisplay.Shows;
import tracker.ui.form.Choice;
import tracker.ui.form.Entry;
import tracker.ui.shared.Copied;

class DisplaysViewTest extends PageTest {

    private static final DisplayId FOYER = DisplayId.next();

    @BeforeEach
    void screens() {
        queries.tell(new ListDisplays(), List.of());
    }

    private static DisplaySummary display(@Nullable Instant seen, @Nullable Instant ended) {
        return new DisplaySummary(FOYER, "Foyer", Area.NATION, "England", TOLD, seen, ended);
    }

    private void answer(int question, String words) {
        $(Entry.class).all().get(question).type(words);
    }

    @SuppressWarnings("unchecked")
    private void choose(Shows what) {
        ((Choice<Shows>) $(Choice.class).single()).choose(what);
    }

    @Test
    void an_address_is_made_and_shown_and_only_its_hash_is_sent() {
        UI.getCurrent().navigate("displays");
        assertThat(page()).contains("No screen has an address yet.");
        answer(0, "Foyer of Guy's");
        choose(new Shows("England", Area.NATION));
        click("Make an address");

        String address = $(Copied.class).single().getElement().getChild(1).getProperty("value");
        assertThat(address).startsWith("{house}/wall/");
        DisplayToken token = new DisplayToken(address.substring("{house}/wall/".length()));
        assertThat(commands.sent()).singleElement().satisfies(sent -> {
            MakeDisplay made = (MakeDisplay) sent;
            assertThat(made.token()).isEqualTo(token.hash());
            assertThat(made.part()).isEqualTo(Area.NATION);
            assertThat(made.toString()).doesNotContain(token.value());
        });
        assertThat(page()).contains("It is shown only now");
    }

    @Test
    void a_trusts_screen_needs_its_code() {
        UI.getCurrent().navigate("displays");
        answer(0, "Foyer");
        choose(new Shows("One trust", null));
        click("Make an address");
        assertThat(page()).contains("Type the code of the trust.");
        assertThat(commands.sent()).isEmpty();

        answer(1, "rj1");
        click("Make an address");
        assertThat(commands.sent())
                .singleElement()
                .extracting(sent -> ((MakeDisplay) sent).part())
                .isEqualTo(Area.trust(TRUST));
    }

    @Test
    void a_screen_is_switched_off_only_after_it_was_asked() {
        queries.tell(new ListDisplays(), List.of(display(TOLD.minusSeconds(9_000), null)));
        UI.getCurrent().navigate("displays");
        assertThat(page()).contains("Foyer", "England", "here last on 9 March 2027, 11:45");
        click("Switch off");
        assertThat(page()).contains("stops working for good");
        click("Leave it on");
        assertThat(commands.sent()).isEmpty();
        click("Switch off");
        queries.tell(new ListDisplays(), List.of(display(null, TOLD)));
        click("Switch it off for good");
        assertThat(commands.sent()).containsExactly(new EndDisplay(FOYER));
        assertThat(page()).contains("switched off on 9 March 2027, 14:15", "“Foyer” is switched off.");
    }
}
