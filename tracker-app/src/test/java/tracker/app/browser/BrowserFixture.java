package tracker.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser for a test class: the system's Chromium if there is one, else Playwright's own. */
final class BrowserFixture implements AutoCloseable {

    static final int PHONE = 390;
    static final int NARROW = 320;
    static final int DESK = 1280;

    private final Playwright playwright;
    private final Browser browser;

    BrowserFixture() {
        Optional<Path> system = systemChromium();
        Playwright.CreateOptions options = new Playwright.CreateOptions();
        if (system.isPresent()) {
            options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        playwright = Playwright.create(options);
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        system.ifPresent(launch::setExecutablePath);
        browser = playwright.chromium().launch(launch);
    }

    /** A page of its own browser profile, as wide as a phone or a desk. */
    Page page(int width) {
        return page(sized(width));
    }

    /** A phone that is touched. */
    Page phone() {
        return page(sized(PHONE).setHasTouch(true).setIsMobile(true));
    }

    private static Browser.NewContextOptions sized(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    private static Optional<Path> systemChromium() {
        String named = System.getenv("TRACKER_CHROMIUM");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
