package tracker.bench.boards;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium with the national board. The page itself records when its figure changed and when the frame with it
 * was due, by the clock of the machine, so that no polling is needed.
 */
public final class ChromiumBoardClient implements AutoCloseable {

    private static final String NOTE_CHANGES = """
            () => {
                window.seen = [];
                const people = [...document.querySelectorAll('.tile')]
                    .find(tile => tile.innerText.includes('People reached')).querySelector('.big');
                new MutationObserver(() => {
                    const figure = people.innerText.trim();
                    requestAnimationFrame(() => {
                        const drawn = new MessageChannel();
                        // comes when the frame has been drawn
                        drawn.port1.onmessage = () =>
                            window.seen.push({figure, at: performance.timeOrigin + performance.now()});
                        drawn.port2.postMessage(null);
                    });
                }).observe(people, {childList: true, characterData: true, subtree: true});
            }
            """;
    private static final String FIRST_SEEN = """
            figure => { const seen = window.seen.find(one => one.figure === figure); return seen ? seen.at : null; }
            """;

    private final String address;
    private final Playwright playwright;
    private final Browser browser;
    private final Page board;

    public ChromiumBoardClient(int port) {
        address = "http://127.0.0.1:" + port;
        String named = System.getenv("TRACKER_CHROMIUM");
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(named == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        if (named != null) {
            launch.setExecutablePath(Path.of(named));
        }
        browser = playwright.chromium().launch(launch);
        board = browser.newContext().newPage();
        board.navigate(address + "/");
        board.locator("#outlet h1").waitFor();
        board.evaluate(NOTE_CHANGES);
    }

    /** The millisecond since 1970 at which this figure was on the screen; waits for it. */
    public double drawn(String figure) {
        return ((Number) board.waitForFunction(FIRST_SEEN, figure).jsonValue()).doubleValue();
    }

    /** Another user logs a stand with the form; the board must show the new figure. */
    public void logByForm(String trust, int visitors, String expected) {
        Page phone = browser.newContext().newPage();
        phone.navigate(address + "/l/" + trust + "-stand");
        phone.getByLabel("Where do people find it?").fill("Main foyer");
        phone.getByLabel("About how many visitors?").fill(Integer.toString(visitors));
        phone.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        // the benchmark has logged many similar activities
        Locator both = phone.getByText("No, save both");
        both.or(phone.locator(".saved")).first().waitFor();
        if (both.isVisible()) {
            both.click();
        }
        drawn(expected);
        phone.close();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
