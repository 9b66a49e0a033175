package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trust logs on a phone that is touched. Each test has a place of its own, or it would be asked whether it is the same. */
class LogActivityBrowserTest extends BrowserTest {

    private static final int MOST_TAPS = 12;
    private static final String WHERE = "Where is it?";
    private static final String VISITORS = "About how many visitors?";

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void tap(Page page, String label) {
        // the short links further down name the same types
        page.getByText(label, new Page.GetByTextOptions().setExact(true))
                .first()
                .tap();
    }

    /** As a thumb does it: the field is tapped, then typed into. */
    private static void type(Page page, String label, String text) {
        page.getByLabel(label).tap();
        page.keyboard().type(text);
    }

    private static Locator saved(Page page) {
        return page.locator(".saved");
    }

    private int held(Page board) {
        Locator held = board.locator(".tile", new Page.LocatorOptions().setHasText("Activities held"))
                .locator(".big");
        return Integer.parseInt(held.innerText().strip().replace(",", ""));
    }

    private Page stand(String place, String visitors) {
        Page phone = touch("/l/RJ1-stand");
        type(phone, VISITORS, visitors);
        phone.getByLabel(WHERE).fill(place);
        return phone;
    }

    private static void assertHeldOnce(Page board, int before) {
        Locator held = board.locator(".tile", new Page.LocatorOptions().setHasText("Activities held"))
                .locator(".big");
        assertThat(held).hasText(Integer.toString(before + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Stand, Where is it?, Tap street",
        "School talk, Which school or college?, Tap school",
        "Department visit, Which department?, Tap department"
    })
    void it_takes_at_most_twelve_taps_from_open_to_saved(String kind, String where, String place) {
        Page phone = touch("/log?trust=RJ1");
        phone.evaluate("window.taps = 0; addEventListener('pointerdown', () => window.taps++, true)");
        tap(phone, kind);
        button(phone, "30").tap();
        type(phone, where, place);
        button(phone, "Save").tap();
        assertThat(saved(phone)).containsText("Saved. " + kind + ", " + place + ", 9 March 2027: 30");
        int taps = (Integer) phone.evaluate("window.taps");
        assertThat(taps).isBetween(4, MOST_TAPS);
    }

    @Test
    void planning_is_as_short_as_logging() {
        Page phone = touch("/log?trust=RJ1");
        phone.evaluate("window.taps = 0; addEventListener('pointerdown', () => window.taps++, true)");
        tap(phone, "Stand");
        tap(phone, "Planned for later");
        phone.getByLabel(WHERE).tap();
        phone.getByLabel(WHERE).fill("Planned street");
        button(phone, "Save").tap();
        assertThat(saved(phone)).containsText("Saved. Stand, Planned street, 10 March 2027, planned.");
        assertThat((Integer) phone.evaluate("window.taps")).isBetween(4, MOST_TAPS);
    }

    @Test
    void what_is_pressed_is_large_enough_for_a_thumb() {
        Page phone = touch("/log?trust=RJ1&kind=talk");
        button(phone, "Save").waitFor();
        for (Locator target : phone.locator("main button:visible, main .option:visible, main input[type=text]:visible")
                .all()) {
            BoundingBox box = target.boundingBox();
            assertThat(Math.min(box.height, box.width)).as(target.innerText()).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void a_double_tap_is_on_the_national_board_once() {
        Page board = visit("/", BrowserFixture.DESK);
        int before = held(board);
        Page phone = stand("Double street", "163");
        button(phone, "Save").scrollIntoViewIfNeeded();
        BoundingBox save = button(phone, "Save").boundingBox();
        double x = save.x + save.width / 2;
        double y = save.y + save.height / 2;
        phone.touchscreen().tap(x, y);
        phone.touchscreen().tap(x, y);
        assertThat(saved(phone)).containsText("That makes " + (before + 1) + " across England");
        assertHeldOnce(board, before);
        Page trust = tab(phone, "/trusts/RJ1");
        assertThat(trust.locator(".activity", new Page.LocatorOptions().setHasText("Double street")))
                .hasCount(1);
    }

    @Test
    void an_answer_that_is_lost_on_its_way_is_asked_for_again_and_counted_once() {
        Page board = visit("/", BrowserFixture.DESK);
        int before = held(board);
        Page phone = stand("Lost street", "210");
        phone.getByLabel(VISITORS).focus();
        AtomicInteger lost = new AtomicInteger();
        phone.route("**/*v-r=uidl*", route -> {
            boolean save = String.valueOf(route.request().postData()).contains("click");
            if (save && lost.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        button(phone, "Save").tap();
        assertThat(saved(phone)).containsText("Saved. Stand, Lost street");
        assertThat(lost).hasValueGreaterThan(1);
        assertHeldOnce(board, before);
    }

    @Test
    void a_tab_that_is_closed_loses_nothing() {
        Page phone = touch("/log?trust=RJ1");
        tap(phone, "Stand");
        tap(phone, "Yesterday");
        type(phone, VISITORS, "77");
        phone.getByLabel(WHERE).fill("Kept str");
        phone.getByLabel(WHERE).pressSequentially("eet");
        phone.close();

        Page again = tab(phone, "/log?trust=RJ1");
        assertThat(again.getByText("We saved what you entered.")).isVisible();
        assertThat(again.getByLabel(WHERE)).hasValue("Kept street");
        assertThat(again.getByLabel(VISITORS)).hasValue("77");
        assertThat(again.getByLabel("Yesterday")).isChecked();
        button(again, "Save").click();
        assertThat(saved(again)).containsText("Saved. Stand, Kept street, 8 March 2027: 77 visitors");

        Page third = tab(again, "/log?trust=RJ1");
        assertThat(third.getByLabel("Stand").first()).not().isChecked();
        assertThat(third.getByText("We saved what you entered.")).isHidden();
    }

    @Test
    void a_chip_is_kept_like_what_is_typed_and_start_afresh_forgets_it() {
        Page phone = touch("/l/RJ1-visit");
        button(phone, "300").tap();
        assertThat(phone.getByLabel("About how many students?")).hasValue("300");
        Page again = tab(phone, "/l/RJ1-visit");
        assertThat(again.getByLabel("About how many students?")).hasValue("300");
        button(again, "Start again").click();
        assertThat(again.getByText("We saved what you entered.")).isHidden();
        assertThat(again.getByLabel("About how many students?")).hasValue("");
    }

    @Test
    void the_draft_of_something_that_was_saved_after_all_is_not_saved_again() {
        Page phone = stand("Twice street", "440");
        Page other = tab(phone, "/l/RJ1-stand");
        assertThat(other.getByLabel(WHERE)).hasValue("Twice street");
        button(phone, "Save").tap();
        assertThat(saved(phone)).containsText("That makes");
        button(other, "Save").click();
        assertThat(other.getByText("This activity is already saved.")).isVisible();
        button(other, "Leave it as it is").click();
        assertThat(saved(other)).containsText("Nothing was saved twice.");
    }

    @Test
    void one_that_looks_like_another_is_asked_about_and_undone_again() {
        Page phone = stand("Twin street", "900");
        button(phone, "Save").tap();
        assertThat(saved(phone)).containsText("That makes");
        button(phone, "Log another like this").tap();
        assertThat(phone.getByLabel(WHERE)).hasValue("Twin street");
        assertThat(phone.getByLabel(VISITORS)).isFocused();
        phone.keyboard().type("910");
        button(phone, "Save").tap();
        assertThat(phone.getByText("This looks like an activity logged at 12:00: Twin street"))
                .isVisible();
        button(phone, "No, save both").tap();
        assertThat(saved(phone)).containsText("910 visitors");
        button(phone, "Undo").tap();
        assertThat(saved(phone)).containsText("Undone. It is no longer counted.");

        Page trust = tab(phone, "/trusts/RJ1");
        assertThat(trust.locator(".activity", new Page.LocatorOptions().setHasText("Twin street")))
                .hasCount(1);
        // the text of what was withdrawn is for the trust, and nobody is signed in here
        Locator undone = trust.locator(".activity")
                .filter(new Locator.FilterOptions().setHasText("Withdrawn"))
                .first();
        assertThat(undone).isVisible();
        undone.getByText("History").click();
        assertThat(undone).not().containsText("undone by the person who logged it");
    }

    @Test
    void a_talk_is_planned_then_reported_with_one_step() {
        Page phone = touch("/l/RR8-talk");
        tap(phone, "Planned for later");
        phone.getByLabel("Which day?").fill("2027-03-09");
        type(phone, "Which school or college?", "A school in Leeds");
        button(phone, "Save").tap();
        assertThat(saved(phone)).containsText("planned");
        tap(phone, "See it on your trust's page");
        Locator talk = phone.locator(".activity", new Page.LocatorOptions().setHasText("A school in Leeds"));
        assertThat(talk).containsText("Planned");
        talk.getByText("How many people came?").tap();
        type(phone, "About how many pupils?", "28");
        button(phone, "Save the figures").tap();
        assertThat(talk).containsText("28 pupils");
        assertThat(talk).containsText("Delivered");
    }

    @Test
    void what_is_over_and_unreported_is_reported_from_the_top_in_one_tap() {
        week.book(LEEDS, TUESDAY.minusDays(2));
        week.settle();
        Page phone = touch("/trusts/RR8");
        Locator owed = phone.locator(".owed");
        owed.getByText("How many people came?").first().tap();
        assertThat(phone.locator("input:focus")).hasCount(1);
        phone.keyboard().type("64");
        button(phone, "Save the figures").tap();
        assertThat(owed).containsText("64 visitors");
        assertThat(owed).containsText("Saved. The boards have been updated.");
        assertThat(owed).containsText("All finished activities are reported.");
    }

    @Test
    void what_is_missing_is_said_at_once_and_nothing_typed_is_lost() {
        Page phone = touch("/log?trust=RJ1");
        button(phone, "Save").tap();
        assertThat(phone.getByText("There is a problem")).isVisible();
        assertThat(phone.getByText("Select an activity type.").first()).isVisible();
        tap(phone, "Department visit");
        phone.getByLabel("Which department?").fill("Pathology");
        phone.getByLabel("About how many students?").fill("many");
        button(phone, "Save").tap();
        assertThat(phone.getByText("There is a problem")).isVisible();
        assertThat(phone.getByLabel("About how many students?")).hasValue("many");
        assertThat(phone.getByLabel("Which department?")).hasValue("Pathology");
    }

    @Test
    void a_day_outside_the_campaign_is_refused_in_the_rules_own_sentence() {
        Page phone = stand("Outside street", "12");
        tap(phone, "Another day");
        phone.getByLabel("Which day?").fill("2027-01-15");
        button(phone, "Save").tap();
        assertThat(phone.locator("main")).containsText("The day is outside the campaign.");
        assertThat(phone.getByLabel(WHERE)).hasValue("Outside street");
    }
}
