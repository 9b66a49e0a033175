package tracker.ui.display;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.noonOn;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.display.DisplayCommand.EndDisplay;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayId;
import tracker.domain.display.DisplayQuery.ListDisplays;
import tracker.domain.display.DisplayRule;
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

    private void listed(DisplaySummary... displays) {
        queries.setAnswer(new ListDisplays(), List.of(displays));
        UI.getCurrent().navigate("displays");
    }

    private static Instant secondsAgo(long seconds) {
        return noonOn(TUESDAY).instant().minusSeconds(seconds);
    }

    @Test
    void a_screen_is_online_until_it_is_silent_for_two_minutes() {
        listed(
                display(secondsAgo(119), null),
                display(secondsAgo(120), null),
                display(null, null),
                display(secondsAgo(5), REPORTED_AT));
        assertThat(pageText())
                .contains("1 of 4 screens online.")
                .containsSubsequence(
                        "online", "last online on 9 March 2027, 11:58am", "never opened", "switched off on");
        assertThat($(NativeButton.class).withText("Switch off").all())
                .as("what is off cannot be switched off")
                .hasSize(3);
    }

    @Test
    void whatever_is_missing_is_told_at_once_and_no_address_is_made() {
        listed();
        click("Create an address");
        assertThat(pageText()).contains("There is a problem", "Enter a few words.", "Choose what the screen shows.");
        assertThat(commands.sent()).isEmpty();
        assertThat($(CopyableText.class).exists()).isFalse();
    }

    @Test
    void a_code_that_is_none_is_told_beside_the_code() {
        listed();
        answer(0, "Foyer");
        choose(new DisplayContentItem("One trust", null));
        answer(1, "Guy's");
        click("Create an address");
        assertThat($(InputField.class).all().get(1).problemText())
                .isEqualTo("A trust's ODS code has 3 to 6 capital letters and digits.");
        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void a_region_can_be_shown_and_a_code_that_was_typed_is_not_used() {
        listed();
        answer(0, "Foyer");
        answer(1, "RJ1");
        choose(new DisplayContentItem("London", Area.region("Y56")));
        click("Create an address");
        assertThat(commands.sent())
                .singleElement()
                .extracting(sent -> ((MakeDisplay) sent).part())
                .isEqualTo(Area.region("Y56"));
    }

    @Test
    void the_next_screen_gets_another_address_and_the_list_is_read_again() {
        listed();
        answer(0, "Foyer");
        choose(new DisplayContentItem("England", Area.NATION));
        click("Create an address");
        queries.setAnswer(new ListDisplays(), List.of(display(null, null)));
        click("Create an address");
        assertThat(commands.sent())
                .hasSize(2)
                .extracting(sent -> ((MakeDisplay) sent).token())
                .doesNotHaveDuplicates();
        assertThat(pageText()).contains("0 of 1 screens online.");
    }

    @Test
    void a_screen_that_was_refused_shows_no_address() {
        listed();
        commands.refuse(DisplayRule.THE_PART_IS_KNOWN);
        answer(0, "Foyer");
        choose(new DisplayContentItem("England", Area.NATION));
        click("Create an address");
        assertThat(pageText()).contains(DisplayRule.THE_PART_IS_KNOWN.sentence());
        assertThat($(CopyableText.class).exists()).isFalse();
    }

    @Test
    void a_screen_that_could_not_be_switched_off_says_why() {
        commands.refuse(DisplayRule.THERE_IS_SUCH_A_DISPLAY);
        listed(display(null, null));
        click("Switch off");
        click("Switch off permanently");
        assertThat(pageText())
                .contains(DisplayRule.THERE_IS_SUCH_A_DISPLAY.sentence())
                .doesNotContain("is switched off.");
    }
}
