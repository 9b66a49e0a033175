package tracker.ui.display;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;

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
import tracker.ui.ViewTest;
import tracker.ui.display.NewDisplayForm.DisplayContentItem;
import tracker.ui.form.InputField;
import tracker.ui.form.RadioGroupField;
import tracker.ui.shared.CopyableText;

class DisplaysViewTest extends ViewTest {

    private static final DisplayId FOYER = DisplayId.next();

    @BeforeEach
    void screens() {
        queries.setAnswer(new ListDisplays(), List.of());
    }

    private static DisplaySummary display(@Nullable Instant seen, @Nullable Instant ended) {
        return new DisplaySummary(FOYER, "Foyer", Area.NATION, "England", REPORTED_AT, seen, ended);
    }

    private void answer(int question, String words) {
        $(InputField.class).all().get(question).type(words);
    }

    @SuppressWarnings("unchecked")
    private void choose(DisplayContentItem what) {
        ((RadioGroupField<DisplayContentItem>) $(RadioGroupField.class).single()).choose(what);
    }

    @Test
    void an_address_is_made_and_shown_and_only_its_hash_is_sent() {
        UI.getCurrent().navigate("displays");
        assertThat(pageText()).contains("No screens have been set up yet.");
        answer(0, "Foyer of Guy's");
        choose(new DisplayContentItem("England", Area.NATION));
        click("Create an address");

        String address = $(CopyableText.class).single().getElement().getChild(1).getProperty("value");
        assertThat(address).startsWith("{house}/wall/");
        DisplayToken token = new DisplayToken(address.substring("{house}/wall/".length()));
        assertThat(commands.sent()).singleElement().satisfies(sent -> {
            MakeDisplay made = (MakeDisplay) sent;
            assertThat(made.token()).isEqualTo(token.hash());
            assertThat(made.part()).isEqualTo(Area.NATION);
            assertThat(made.toString()).doesNotContain(token.value());
        });
        assertThat(pageText()).contains("we cannot show it again");
    }

    @Test
    void a_trusts_screen_needs_its_code() {
        UI.getCurrent().navigate("displays");
        answer(0, "Foyer");
        choose(new DisplayContentItem("One trust", null));
        click("Create an address");
        assertThat(pageText()).contains("Enter the trust's ODS code.");
        assertThat(commands.sent()).isEmpty();

        answer(1, "rj1");
        click("Create an address");
        assertThat(commands.sent())
                .singleElement()
                .extracting(sent -> ((MakeDisplay) sent).part())
                .isEqualTo(Area.trust(TRUST));
    }

    @Test
    void a_screen_is_switched_off_only_after_it_was_asked() {
        queries.setAnswer(new ListDisplays(), List.of(display(REPORTED_AT.minusSeconds(9_000), null)));
        UI.getCurrent().navigate("displays");
        assertThat(pageText()).contains("Foyer", "England", "last online on 9 March 2027, 11:45am");
        click("Switch off");
        assertThat(pageText()).contains("will stop working permanently");
        click("Keep it on");
        assertThat(commands.sent()).isEmpty();
        click("Switch off");
        queries.setAnswer(new ListDisplays(), List.of(display(null, REPORTED_AT)));
        click("Switch off permanently");
        assertThat(commands.sent()).containsExactly(new EndDisplay(FOYER));
        assertThat(pageText()).contains("switched off on 9 March 2027, 2:15pm", "“Foyer” is switched off.");
    }
}
