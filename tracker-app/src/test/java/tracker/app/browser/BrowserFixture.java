package tracker.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The windows of a test class. All classes share one browser, which starts with the first and ends with the process: the system's
 * Chromium if there is one, else Playwright's own.
 */
final class BrowserFixture implements AutoCloseable {

    static final int PHONE = 390;
    static final int NARROW = 320;
    static final int DESK = 1280;

    private final Browser browser = SharedBrowser.ONE;
    private final List<BrowserContext> open = new ArrayList<>();

    private static final class SharedBrowser {
        static final Browser ONE = start();

        private static Browser start() {
            Optional<Path> system = systemChromium();
            Playwright.CreateOptions options = new Playwright.CreateOptions();
            if (system.isPresent()) {
                options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            }
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
            Playwright playwright = Playwright.create(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(launch);
        }
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
        open.add(context);
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

    /** Closes all windows but that one: an open page goes on asking for news and drawing it. */
    void closeAllBut(@Nullable Page kept) {
        open.removeIf(context -> {
            if (kept != null && kept.context() == context) {
                return false;
            }
            // a route that still answers would find its window gone
            context.pages().forEach(Page::unrouteAll);
            context.close();
            return true;
        });
    }

    @Override
    public void close() {
        closeAllBut(null);
    }
}
