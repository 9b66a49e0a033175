package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Whoever has no pointer logs, corrects and withdraws too. */
class KeyboardBrowserTest extends BrowserTest {

    private static final int MOST_STEPS = 120;
    private static final String FOCUSED = """
            (() => {
              const here = document.activeElement;
              const label = here.labels && here.labels[0] ? here.labels[0].innerText : null;
              return (label || here.getAttribute('aria-label') || here.innerText || '').trim();
            })()""";

    private static void tabTo(Page page, String words) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (words.equals(page.evaluate(FOCUSED))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + words);
    }

    private static void press(Page page, String words) {
        tabTo(page, words);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String label, String text) {
        tabTo(page, label);
        page.keyboard().type(text);
    }

    @Test
    void the_keyboard_alone_logs_corrects_and_withdraws() {
        Page page = visit("/trusts/RJ1", BrowserFixture.DESK);
        press(page, "Log an activity");
        assertThat(page.locator("h1")).hasText("Log an activity");
        tabTo(page, "Stand");
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Where is it?")).isVisible();
        type(page, "About how many visitors?", "41");
        type(page, "Where is it?", "Keyboard corner");
        press(page, "Save");
        assertThat(page.locator(".saved:focus")).containsText("Saved. Stand, Keyboard corner");

        press(page, "See it on your trust's page");
        Locator stand = page.locator(".activity", new Page.LocatorOptions().setHasText("Keyboard corner"));
        assertThat(stand).containsText("41 visitors");
        press(page, "Correct: Keyboard corner");
        assertThat(page.getByText("Save the correction")).isVisible();
        type(page, "About how many visitors?", "45");
        type(page, "Why?", "counted again");
        press(page, "Save the correction");
        assertThat(stand).containsText("45 visitors");

        press(page, "Withdraw: Keyboard corner");
        assertThat(page.getByText("Withdraw the activity")).isVisible();
        type(page, "Why?", "it was another trust's");
        press(page, "Withdraw the activity");
        assertThat(stand).containsText("Withdrawn");
        assertThat(page.locator(":focus")).not().hasCount(0);
    }

    private Page ownStand() {
        week.hold(LEEDS, TUESDAY, 41);
        week.settle();
        Page page = visit("/my/activities?trust=RR8", BrowserFixture.DESK);
        press(page, "Main foyer");
        assertThat(page.locator(".activity-detail h2")).isFocused();
        return page;
    }

    @Test
    void the_keyboard_alone_corrects_in_the_own_list() {
        Page page = ownStand();
        press(page, "Correct: Main foyer");
        assertThat(page.getByLabel("About how many visitors?")).isVisible();
        type(page, "About how many visitors?", "46");
        type(page, "Why?", "counted again");
        press(page, "Save the correction");
        assertThat(page.locator(".saved-line:focus")).containsText("Saved.");
        assertThat(page.locator(".activity-detail")).containsText("46 visitors");
    }

    @Test
    void the_keyboard_alone_withdraws_and_takes_it_back() {
        Page page = ownStand();
        press(page, "Withdraw: Main foyer");
        assertThat(page.getByText("Withdraw the activity")).isVisible();
        type(page, "Why?", "it was another trust's");
        press(page, "Withdraw the activity");
        assertThat(page.locator(".undo:focus")).containsText("Withdrawn. It is no longer counted.");
        press(page, "Undo");
        assertThat(page.locator(".saved-line:focus")).containsText("Undone. It is counted again.");
    }

    @Test
    void the_keyboard_alone_logs_another_like_this() {
        Page page = ownStand();
        press(page, "Log another like this");
        assertThat(page.getByLabel("Where is it?")).hasValue("Main foyer");
        type(page, "About how many visitors?", "5");
        press(page, "Save");
        press(page, "No, save both");
        assertThat(page.locator(".saved:focus")).containsText("Saved. Stand, Main foyer");
    }
}
