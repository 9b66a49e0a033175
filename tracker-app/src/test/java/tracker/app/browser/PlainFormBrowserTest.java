package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlainFormBrowserTest extends BrowserTest {

    @Autowired
    JdbcClient jdbc;

    private int stands() {
        return jdbc.sql("select count(*) from domain_event where payload_type = 'stand.StandHeld'")
                .query(Integer.class)
                .single();
    }

    @Test
    void an_activity_is_logged_without_any_script_and_sent_twice_it_is_stored_once() {
        Page page = visit("/log/lite", BrowserFixture.NARROW);
        assertThat(page.locator("script")).hasCount(0);
        int before = stands();
        page.getByLabel("Trust").selectOption("RJ1");
        page.getByLabel("Stand").check();
        page.getByLabel("Where is it? Enter the place, school or department").fill("Main foyer");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("There is a problem")).isVisible();
        assertThat(page.getByLabel("Where is it? Enter the place, school or department"))
                .hasValue("Main foyer");
        AccessibilityBrowserTest.assertNothingFound(page, BrowserFixture.NARROW);

        page.getByLabel("About how many people came? Leave empty if it is planned")
                .fill("120");
        page.evaluate("document.querySelector('form').addEventListener('submit', e => {"
                + " const again = new FormData(e.target);"
                + " fetch(e.target.action, {method: 'POST', body: new URLSearchParams(again)}); })");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Saved. You can log another.")).isVisible();
        assertThat(stands()).isEqualTo(before + 1);
        AccessibilityBrowserTest.assertNothingFound(page, BrowserFixture.NARROW);
    }
}
