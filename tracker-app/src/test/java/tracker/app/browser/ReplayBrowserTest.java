package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tracker.domain.stand.StandId;

/** Whoever has no pointer goes through the week too, and what is shown is what a board shows as at the same moment. */
class ReplayBrowserTest extends BrowserTest {

    @BeforeAll
    void aWeekWithAPast() {
        clock.set("2027-03-08T10:05:00Z");
        StandId plan = week.book(LEEDS, TUESDAY);
        week.hold(GUYS, TUESDAY.minusDays(1), 40);
        clock.set("2027-03-09T11:20:00Z");
        week.report(plan, LEEDS, 1_000);
        week.settle();
        clock.set("2027-03-09T12:00:00Z");
    }

    @Test
    void the_keyboard_goes_through_the_week() {
        Page page = visit("/replay?as-at=2027-03-08T10:00", BrowserFixture.DESK);
        Locator slider = page.locator("#replay-slider");
        Locator when = page.locator(".replay-when");
        Locator figures = page.locator("dl.headline");
        assertThat(when).hasText("Monday 8 March 2027, 10am");
        assertThat(figures).containsText("Activities held0Planned0People reached0");

        slider.focus();
        page.keyboard().press("ArrowRight");
        assertThat(when).hasText("Monday 8 March 2027, 10:15am");
        assertThat(slider).hasAttribute("aria-valuetext", "Monday 8 March 2027, 10:15am: 1 held");
        assertThat(figures).containsText("Activities held1Planned1People reached40");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(when).hasText("Monday 8 March 2027, 9:45am");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(when).hasText("Monday 8 March 2027, 10:45am");
        page.keyboard().press("PageUp");
        assertThat(when).hasText("Tuesday 9 March 2027, 10:45am");
        page.keyboard().press("PageDown");
        assertThat(when).hasText("Monday 8 March 2027, 10:45am");
        page.keyboard().press("Home");
        assertThat(when).hasText("Friday 5 March 2027, midnight");
        assertThat(figures).containsText("Activities held0");
        page.keyboard().press("End");
        assertThat(when).hasText("Tuesday 9 March 2027, midday");
        assertThat(figures).containsText("Activities held2Planned0People reached1,040");
        assertThat(page).hasURL(Pattern.compile("as-at=2027-03-09T12:00&meaning=known$"));

        page.keyboard().press("Home");
        page.keyboard().press("Space");
        assertThat(page.getByText("Pause", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(when).not().hasText("Friday 5 March 2027, midnight");
        page.keyboard().press("Space");
        assertThat(page.getByText("Play", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void what_had_happened_counts_late_reports_on_their_day_and_leads_to_the_board() {
        Page page = visit("/replay?as-at=2027-03-09T10:00&meaning=happened", BrowserFixture.PHONE);
        assertThat(page.locator("dl.headline")).containsText("Activities held2Planned0People reached1,040");
        page.getByText("What had been reported by then").click();
        assertThat(page.locator("dl.headline")).containsText("Activities held1Planned1People reached40");
        AccessibilityBrowserTest.assertNothingFound(page, BrowserFixture.PHONE);

        page.getByText("View the board at this time").click();
        assertThat(page.locator(".as-at-ribbon")).containsText("You are viewing Tuesday 9 March 2027, 10am");
        assertThat(page.locator("dl.headline")).containsText("People reached");
        assertThat(page.locator("dl.headline")).containsText("40");
    }
}
