package tracker.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * One script alone in a browser: on its own markup, before a server that the test plays, and by a clock that the test moves. No
 * application is started.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ScriptFixture {

    static final String ADDRESS = "http://tracker.test";

    private static final String SCRIPTS = "/META-INF/resources";

    private final List<Page> windows = new ArrayList<>();
    private BrowserFixture browsers;

    @BeforeAll
    void openTheBrowser() {
        browsers = new BrowserFixture();
    }

    /** Nothing is answered any more before a window closes: one that closes while we answer it would wait for ever. */
    @AfterEach
    void closeTheWindows() {
        for (Page page : windows) {
            page.unrouteAll();
            page.context().close();
        }
        windows.clear();
    }

    @AfterAll
    void closeTheBrowser() {
        browsers.close();
    }

    /** A window of its own profile. The server has our scripts and these pages; everything else is added by {@link #answer}. */
    Page window(String markup) {
        Page page = browsers.page(BrowserFixture.DESK);
        windows.add(page);
        answer(page, "/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        answer(
                page,
                "/tracker/*.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(resource(
                                SCRIPTS + URI.create(route.request().url()).getPath()))));
        answer(page, "/page*", route -> html(route, markup));
        return page;
    }

    /** What is asked under these addresses is answered so; the latest answer given for an address counts. */
    static void answer(Page page, String addresses, Consumer<Route> how) {
        page.route(ADDRESS + addresses, how);
    }

    static void html(Route route, String markup) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(markup));
    }

    static void json(Route route, String text) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(text));
    }

    static void open(Page page, String query) {
        page.navigate(ADDRESS + "/page" + query);
    }

    /** From now on the clock of the window goes on only when the test moves it. */
    static void pause(Page page) {
        page.clock().pauseAt(((Number) page.evaluate("Date.now() + 1000")).longValue());
    }

    static String resource(String path) {
        try (InputStream file = Objects.requireNonNull(ScriptFixture.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The template as it is, with these attributes on the element that has the id: what only a server can fill in. */
    static String template(String name, String id, String attributes) {
        return resource("/templates/" + name + ".html")
                .replaceFirst(" id=\"" + id + "\"", " id=\"" + id + "\" " + attributes);
    }
}
