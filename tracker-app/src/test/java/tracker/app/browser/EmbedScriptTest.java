package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** embed.js: a figure that says from the start when it does not move, whatever the browser has. */
class EmbedScriptTest extends ScriptFixture {

    /** A stream that gets no connection: it is neither open nor failed. */
    private static final String WAITS_FOR_EVER = """
            window.sources = [];
            window.EventSource = class {
              heard = {};
              constructor() {
                sources.push(this);
              }
              addEventListener(type, listener) {
                this.heard[type] = listener;
              }
              close() {}
            };
            """;

    private static final String NO_WORKERS = "delete window.SharedWorker;";

    /** A worker that was begun and is never heard of. */
    private static final String SILENT_WORKER = """
            window.SharedWorker = class {
              port = { postMessage() {} };
            };
            """;

    private Page figure(String browser) {
        Page page = window(template("embed/figure", "figures", "data-part=\"nation\""));
        page.addInitScript(WAITS_FOR_EVER + browser);
        page.clock().install(new Clock.InstallOptions().setTime("2027-03-10T10:00:00"));
        open(page, "");
        pause(page);
        return page;
    }

    private static Locator standing(Page page) {
        return page.locator("#standing");
    }

    @Test
    void a_stream_that_never_begins_is_said() {
        for (String browser : new String[] {NO_WORKERS, SILENT_WORKER}) {
            Page page = figure(browser);
            assertThat(standing(page)).isEmpty();
            page.clock().runFor(16_000);
            assertThat(standing(page)).hasText(", not live now");
        }
    }

    @Test
    void a_stream_of_its_own_moves_the_figure_and_is_missed_when_it_is_silent() {
        Page page = figure(NO_WORKERS);
        page.evaluate("sources[0].heard.figures({ data: JSON.stringify({ part: 'nation', held: '41' }) })");
        assertThat(page.locator("[data-figure=held]")).hasText("41");
        page.clock().runFor(30_000);
        assertThat(standing(page)).isEmpty();
        page.evaluate("sources[0].heard.beat({})");
        page.clock().runFor(30_000);
        assertThat(standing(page)).isEmpty();
        page.clock().runFor(20_000);
        assertThat(standing(page)).hasText(", not live now");
        page.evaluate("sources.at(-1).heard.beat({})");
        // figures alone say that it moves
        assertThat(standing(page)).hasText(", not live now");
    }
}
