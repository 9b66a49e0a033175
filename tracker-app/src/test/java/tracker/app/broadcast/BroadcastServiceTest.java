package tracker.app.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.QueryWatch;
import tracker.domain.trust.Area;

/** Many subscribers share one query, one encoding and the same bytes; a slow client does not delay the others. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"tracker.broadcast.most-listeners=6", "tracker.broadcast.beat-seconds=1"})
class BroadcastServiceTest {

    private static final String NATION = "/embed/nation/live";

    @Autowired
    private WeekStory week;

    @Autowired
    private TestClock clock;

    @Autowired
    private BroadcastService broadcasts;

    @Autowired
    private LiveQueryRegistry live;

    @Autowired
    private ReadPositionRepository position;

    @Autowired
    @Qualifier("house")
    private Queries queries;

    @Value("${local.server.port}")
    private int port;

    @BeforeAll
    void aWeek() {
        week.begin();
        week.settle();
    }

    private ServerSentEventClient listen(String path) throws Exception {
        return new ServerSentEventClient("http://127.0.0.1:" + port + path);
    }

    private long heldOne() {
        week.hold(GUYS, TUESDAY, 30);
        week.settle();
        return position.now().position();
    }

    private void nobodyListens() {
        Awaitility.await().until(() -> broadcasts.connectionCount() == 0);
    }

    private void close(List<ServerSentEventClient> ears) throws Exception {
        for (ServerSentEventClient ear : ears) {
            ear.close();
        }
        // a closed connection is detected on the next write
        heldOne();
        Awaitility.await().pollInterval(Duration.ofMillis(50)).until(() -> {
            heldOne();
            return broadcasts.connectionCount() == 0;
        });
    }

    @Test
    void everybody_is_told_the_same_from_one_question_and_whoever_comes_too_many_is_asked_to_come_back()
            throws Exception {
        List<ServerSentEventClient> ears = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ears.add(listen(NATION));
        }
        ears.add(listen("/embed/trusts/RJ1/live"));
        Awaitility.await().until(() -> broadcasts.connectionCount() == 6 && live.watchCount() == 2);
        assertThat(broadcasts.channelCount()).isEqualTo(2);
        assertThat(live.queryCount()).isEqualTo(2);

        long last = heldOne();
        JsonNode first = ears.getFirst().figuresAt(last);
        assertThat(first.path("held").asString()).isNotEqualTo("0");
        for (ServerSentEventClient ear : ears.subList(0, 5)) {
            ear.figuresAt(last);
            assertThat(ear.header("Set-Cookie")).isEmpty();
            assertThat(ear.events().getFirst()).startsWith("retry: ").contains("event: hello");
            assertThat(ear.events().getLast())
                    .isEqualTo(ears.getFirst().events().getLast());
        }

        try (ServerSentEventClient tooMany = listen(NATION)) {
            assertThat(tooMany.status()).isEqualTo(503);
            assertThat(tooMany.header("Retry-After")).isPresent();
        }
        close(ears);
        assertThat(broadcasts.channelCount()).isZero();
        assertThat(live.queryCount()).isZero();
    }

    @Test
    void one_connection_carries_several_parts_each_by_its_name() throws Exception {
        try (ServerSentEventClient ear =
                listen("/embed/live?of=nation&of=trusts/RJ1&of=trusts/rj1&of=trusts/ZZZ9&of=nonsense")) {
            Awaitility.await().until(() -> broadcasts.channelCount() == 2);
            assertThat(broadcasts.connectionCount()).isEqualTo(1);
            long last = heldOne();
            for (String part : List.of("nation", "trusts/RJ1")) {
                Awaitility.await()
                        .until(() -> ear.events().stream()
                                .anyMatch(event -> event.contains("\"part\":\"" + part + "\"")
                                        && event.contains("\"position\":" + last + ",")));
            }
        }
        assertThat(listen("/embed/live?of=nonsense").status()).isEqualTo(404);
        assertThat(listen("/embed/live").status()).isEqualTo(404);
        close(List.of());
    }

    @Test
    void one_that_does_not_read_holds_up_nobody() throws Exception {
        List<Socket> deaf = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(1_024);
            socket.connect(new java.net.InetSocketAddress("127.0.0.1", port));
            socket.getOutputStream()
                    .write(("GET " + NATION + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            deaf.add(socket);
        }
        try (ServerSentEventClient ear = listen(NATION)) {
            Awaitility.await().until(() -> broadcasts.connectionCount() == 5);
            for (int i = 0; i < 20; i++) {
                ear.figuresAt(heldOne());
            }
        } finally {
            for (Socket socket : deaf) {
                socket.close();
            }
        }
        close(List.of());
        nobodyListens();
    }

    /**
     * Each client disconnects during a write, like a closed window. The server notices when our write fails, and
     * reuses the request's objects for the next request. It must not do so before our write has returned, or the next
     * request's first write fails.
     */
    @Test
    void those_who_leave_take_nobody_with_them() throws Exception {
        try (ServerSentEventClient staying = listen(NATION)) {
            for (int round = 0; round < 8; round++) {
                List<Socket> leaving = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    leaving.add(plainly(NATION));
                }
                Awaitility.await().until(() -> broadcasts.connectionCount() == 4);
                for (Socket socket : leaving) {
                    socket.setSoLinger(true, 0);
                    socket.close();
                }
                try (ServerSentEventClient next = listen("/embed/trusts/RJ1/live")) {
                    long last = heldOne();
                    assertThat(next.figuresAt(last).path("who").asString()).contains("Guy");
                    assertThat(staying.figuresAt(last).path("who").asString()).isEqualTo("England");
                }
                Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> {
                    heldOne();
                    return broadcasts.connectionCount() == 1;
                });
            }
            assertThat(staying.events()).doesNotContain("end");
        }
        close(List.of());
    }

    /**
     * The projection refreshes the query while the first subscriber still waits for its first result; neither blocks
     * the other.
     */
    @Test
    void what_changes_while_the_first_begins_to_listen_is_told_too() {
        BroadcastTopic nation = new BroadcastTopic(CAMPAIGN, Area.NATION, (board, today) -> "{}");
        BroadcastChannel channel = new BroadcastChannel(nation, clock);
        channel.start(new ChangingQueriesFixture(queries));
        assertThat(channel.newest()).isNotNull();
    }

    /** A query with a result that changes at the moment of the subscription. */
    private record ChangingQueriesFixture(Queries real) implements Queries {

        @Override
        public <R> R ask(Query<R> query) {
            return real.ask(query);
        }

        @Override
        public <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer) {
            CompletableFuture.runAsync(() -> consumer.accept(real.ask(query)))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            return () -> {};
        }
    }

    private Socket plainly(String path) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void a_new_day_is_told_though_nothing_was_reported() throws Exception {
        try (ServerSentEventClient ear = listen("/embed/trusts/RR8/live")) {
            assertThat(ear.figuresAt(0).path("phase").asString()).isEqualTo("Day 5 of 10");
            clock.set("2027-03-10T00:00:01Z");
            Awaitility.await()
                    .until(() ->
                            ear.figures().orElseThrow().path("phase").asString().equals("Day 6 of 10"));
            assertThat(ear.events()).anyMatch(event -> event.contains("event: beat"));
        } finally {
            clock.set("2027-03-09T12:00:00Z");
        }
        close(List.of());
    }
}
