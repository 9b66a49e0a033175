package tracker.app.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;

/** A running house in the week of 2027 and browsers to look at it. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    @Autowired
    WeekStory week;

    @Autowired
    TestClock clock;

    @Value("${local.server.port}")
    private int port;

    private final List<String> strangers = new ArrayList<>();
    private BrowserFixture browsers;

    @BeforeAll
    void openTheHouse() {
        browsers = new BrowserFixture();
        week.begin();
        week.settle();
    }

    @AfterEach
    void closeWindows() {
        browsers.closeAllBut(keptOpen());
    }

    /** A window that the next test goes on with. */
    @Nullable
    Page keptOpen() {
        return null;
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A browser of that width on that page, loaded. */
    Page visit(String path, int width) {
        return visit(path, browsers.page(width));
    }

    /** A phone that is touched, on that page, loaded. */
    Page touch(String path) {
        return visit(path, browsers.phone());
    }

    /** Another tab of the same browser. */
    Page tab(Page beside, String path) {
        return visit(path, beside.context().newPage());
    }

    /** A window that is on no page yet. */
    Page blank(int width) {
        return browsers.page(width);
    }

    private Page visit(String path, Page page) {
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(address()) && !url.startsWith("ws://127.0.0.1:" + port) && !url.startsWith("data:")) {
                strangers.add(url);
            }
        });
        open(page, path);
        return page;
    }

    /** The same window on another page, loaded. */
    void open(Page page, String path) {
        page.navigate(address() + path);
        // a board comes twice: at once as plain markup, and then alive in its place
        page.waitForFunction("document.querySelector('h1') && !document.getElementById('first-answer')");
    }

    /** What the pages asked of anybody but the house itself. */
    List<String> askedElsewhere() {
        return strangers;
    }
}
