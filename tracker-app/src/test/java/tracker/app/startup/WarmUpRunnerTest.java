package tracker.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.env.MockEnvironment;

class WarmUpRunnerTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<String> requested = new CopyOnWriteArrayList<>();
    private final CountDownLatch later = new CountDownLatch(1);
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(hands);
        server.start();
    }

    @AfterEach
    void close() {
        later.countDown();
        server.stop(0);
        hands.shutdownNow();
    }

    private void warmUp(Duration longest) throws InterruptedException {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty(
                        "local.server.port", String.valueOf(server.getAddress().getPort()));
        new WarmUpRunner(settings, longest).run(new DefaultApplicationArguments());
    }

    private void answer(HttpExchange request, int status, String page) throws IOException {
        requested.add(request.getRequestURI().getPath());
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        request.sendResponseHeaders(status, bytes.length);
        request.getResponseBody().write(bytes);
        request.close();
    }

    @Test
    void asks_for_the_board_for_pages_it_leads_to_and_for_the_start_of_a_living_one() throws InterruptedException {
        server.createContext("/", request -> answer(request, 200, """
                        <a href="regions/Y56?campaign=2027">London</a> <a href="trusts/RJ1">Guy's</a> <a href="help">Help</a>
                        """));

        warmUp(LONG);

        assertThat(requested).containsExactly("/", "/regions/Y56", "/trusts/RJ1", "/");
    }

    @Test
    void a_house_that_does_not_answer_well_starts_all_the_same() throws InterruptedException {
        server.createContext("/", request -> answer(request, 500, "broken"));

        warmUp(LONG);

        assertThat(requested).containsExactly("/");
    }

    @Test
    void a_house_that_does_not_answer_at_all_is_not_waited_for() throws InterruptedException {
        server.createContext("/", request -> {
            requested.add("/");
            try {
                later.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        warmUp(Duration.ofMillis(500));

        assertThat(later.getCount()).as("is still not answered").isEqualTo(1);
    }
}
