package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NationalBoardBrowserTest extends BrowserTest {

    private static Locator figure(Page page, String tile) {
        return page.locator(".tile", new Page.LocatorOptions().setHasText(tile)).locator(".big");
    }

    private static int number(Locator figure) {
        return Integer.parseInt(figure.innerText().strip().replace(",", ""));
    }

    @Test
    void the_national_board_moves_by_itself_and_is_never_reloaded() {
        Page board = visit("/", BrowserFixture.DESK);
        assertThat(board.locator("html")).hasAttribute("lang", "en-GB");
        Locator held = figure(board, "Activities held");
        int before = number(held);
        int people = number(figure(board, "People reached"));
        board.evaluate("window.neverReloaded = true");

        week.hold(GUYS, TUESDAY, 40);
        assertThat(held).hasText(Integer.toString(before + 1));
        week.hold(LEEDS, TUESDAY, 1_200);
        assertThat(held).hasText(Integer.toString(before + 2));
        assertThat(figure(board, "People reached")).containsText("%,d".formatted(people + 1_240));
        assertThat(figure(board, "Trusts taking part")).hasText("2 of 2");
        assertThat(board.locator("main")).containsText("Stand held on 9 March 2027, Main foyer: 1,200 visitors");
        assertThat((Boolean) board.evaluate("window.neverReloaded === true")).isTrue();
    }

    @Test
    void whoever_stands_on_a_fact_stays_on_it_while_newer_ones_arrive_and_can_follow_it() {
        week.hold(LEEDS, TUESDAY, 5);
        Page board = visit("/", BrowserFixture.DESK);
        board.evaluate("window.neverReloaded = true");
        Locator leeds = board.locator(".facts a:focus");
        board.locator(".facts a").first().focus();
        assertThat(leeds).hasText("Leeds Teaching Hospitals");
        Locator held = figure(board, "Activities held");
        int before = number(held);

        week.hold(GUYS, TUESDAY, 3);
        assertThat(held).hasText(Integer.toString(before + 1));
        assertThat(held.locator(".figure")).hasAttribute("data-moved", Pattern.compile("[ab]"));
        assertThat(board.locator(".facts a").first()).not().hasText("Leeds Teaching Hospitals");
        assertThat(leeds).hasText("Leeds Teaching Hospitals");

        board.keyboard().press("Enter");
        assertThat(board.locator("h1")).hasText("Leeds Teaching Hospitals");
        assertThat((Boolean) board.evaluate("window.neverReloaded === true")).isTrue();
    }

    @Test
    void a_trusts_page_moves_by_itself_on_a_phone() {
        Page page = visit("/trusts/RR8", BrowserFixture.PHONE);
        assertThat(page.locator("h1")).hasText("Leeds Teaching Hospitals");
        Locator held = figure(page, "Activities held");
        int before = number(held);
        week.hold(LEEDS, TUESDAY, 7);
        assertThat(held).hasText(Integer.toString(before + 1));
    }

    @Test
    void pages_ask_nobody_but_the_house() {
        visit("/", BrowserFixture.DESK);
        visit("/trusts", BrowserFixture.DESK);
        assertThat(askedElsewhere()).isEmpty();
    }

    @Test
    void what_does_not_exist_is_said_in_plain_words() {
        assertThat(visit("/trusts/XYZ", BrowserFixture.DESK).locator("main")).containsText("XYZ");
        assertThat(visit("/nowhere", BrowserFixture.DESK).locator("h1")).containsText("not found");
    }
}
