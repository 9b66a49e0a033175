package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tracker.app.broadcast.BroadcastService;

/** More figures on one page of somebody else than a browser has connections. */
class EmbedBrowserTest extends BrowserTest {

    private static final List<String> PARTS = List.of("nation", "trusts/RJ1", "trusts/RR8");

    @Autowired
    private BroadcastService broadcasts;

    private @Nullable HttpServer other;

    @Test
    void eight_figures_move_or_say_that_they_stand_still_and_leave_room_for_a_board() throws IOException {
        week.hold(GUYS, TUESDAY, 100);
        week.settle();
        String server = address().replace("127.0.0.1", "localhost");
        Page page = blank(BrowserFixture.DESK);
        page.navigate(intranet(server));
        List<Frame> figures = page.frames().subList(1, 9);
        figures.forEach(
                figure -> assertThat(figure.locator("[data-figure=held]")).not().isEmpty());
        page.waitForCondition(() -> broadcasts.connectionCount() > 0);

        week.hold(GUYS, TUESDAY, 2_000);
        week.settle();
        // where the browser shares no stream it has six connections: the others say that they stand still
        for (int at = 0; at < 8; at++) {
            String people = PARTS.get(at % PARTS.size()).endsWith("RR8") ? "0" : "2,100";
            Frame figure = figures.get(at);
            page.waitForCondition(
                    () -> figure.locator("[data-figure=people]").innerText().equals(people)
                            || figure.locator("#standing").innerText().contains("not live now"));
        }
        assertThat(figures.stream()
                        .filter(figure ->
                                figure.locator("#standing").innerText().isEmpty())
                        .count())
                .isGreaterThanOrEqualTo(6);
        assertThat(tab(page, "/").locator("h1")).hasText("Healthcare Science Week 2027");
    }

    /** A page of another site, with eight figures. */
    private String intranet(String server) throws IOException {
        byte[] page = ("<!DOCTYPE html><title>Intranet</title>"
                        + IntStream.range(0, 8)
                                .mapToObj(at -> "<iframe title=\"n%d\" src=\"%s/embed/%s?n=%d\"></iframe>"
                                        .formatted(at, server, PARTS.get(at % PARTS.size()), at))
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
        other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
        return "http://127.0.0.1:" + other.getAddress().getPort() + "/";
    }

    @AfterEach
    void closeTheOtherSite() {
        if (other != null) {
            other.stop(0);
        }
    }
}
