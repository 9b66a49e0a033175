package tracker.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.app.api.ApiClient.ApiClientResponse;
import tracker.app.eventstore.ExpectedVersionInterceptor;
import tracker.app.messaging.CommandsWithMetadata;
import tracker.app.token.ApiTokenRepository;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.shared.VersionRule;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandId;

/** What is sent again after a cut is stored once, and nobody writes over what he has not seen. */
@ApplicationTest
@Timeout(400)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotentWriteTest {

    private static final String STANDS = "/api/v1/stands";
    private static final int ACTIVITIES = 1000;
    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 25;

    @Autowired
    private WeekStory week;

    @Autowired
    private ApiTokenRepository tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("house")
    private CommandsWithMetadata commands;

    @Value("${local.server.port}")
    private int port;

    private ApiClient guys;

    @BeforeAll
    void a_week_and_a_token() {
        week.begin();
        guys = new ApiClient(port, tokens.make(GUYS, new TextLine("ours")).secret());
    }

    private static String stand(String place) {
        return """
                {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "place": "%s", "held": {"reach": {"best": 7}}}""".formatted(place);
    }

    @Test
    void a_thousand_activities_over_a_line_that_is_cut_again_and_again_are_a_thousand_facts() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Integer>> cuts = new ArrayList<>();
        Set<String> places = ConcurrentHashMap.newKeySet();
        for (int client = 0; client < AT_ONCE; client++) {
            int which = client;
            cuts.add(clients.submit(() -> {
                BrokenConnectionClient line = new BrokenConnectionClient(guys, which);
                for (int n = which; n < ACTIVITIES; n += AT_ONCE) {
                    String answer = line.post(STANDS, "cut-" + n, stand("Foyer " + n));
                    assertThat(answer).startsWith("HTTP/1.1 201");
                    places.add(answer.lines()
                            .filter(header -> header.startsWith("Location: "))
                            .findFirst()
                            .orElseThrow());
                }
                return line.cuts();
            }));
        }
        int cut = 0;
        for (Future<Integer> each : cuts) {
            cut += each.get(5, TimeUnit.MINUTES);
        }
        clients.shutdown();
        assertThat(cut).isGreaterThan(ACTIVITIES / 3);
        assertThat(places).hasSize(ACTIVITIES);
        List<String> stored = jdbc.sql("""
                        select texts::json ->> 'details.place' from domain_event join event_text on position = global_index
                        where payload_type = 'stand.StandHeld' and texts like '%Foyer %'
                        """).query(String.class).list();
        assertThat(stored).hasSize(ACTIVITIES).doesNotHaveDuplicates();
    }

    @Test
    void the_same_request_is_answered_as_the_first_time_whatever_came_after_it() {
        ApiClientResponse first =
                guys.post(STANDS, stand("Chapel"), "Idempotency-Key", "chapel").is(201);
        String path = first.header("Location");
        guys.post(path + "/withdrawn", "{\"reason\": \"Logged twice\"}", "Idempotency-Key", "gone")
                .is(200);
        ApiClientResponse again = guys.post(STANDS, stand("Chapel").replace(", ", " , "), "Idempotency-Key", "chapel")
                .is(201);
        assertThat(again.header("Location")).isEqualTo(path);
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.body()).isEqualTo(first.body());
        // a second withdrawal would be refused
        ApiClientResponse gone = guys.post(
                        path + "/withdrawn",
                        "{\"reason\": \"Logged twice\"}",
                        "Idempotency-Key",
                        "gone",
                        "If-Match",
                        first.etag())
                .is(200);
        assertThat(gone.etag()).isEqualTo("\"1\"");
    }

    @Test
    void a_key_belongs_to_the_trust_so_that_a_replaced_token_stores_nothing_twice() {
        String path = guys.post(STANDS, stand("Atrium"), "Idempotency-Key", "atrium")
                .is(201)
                .header("Location");
        ApiClient rotated = new ApiClient(
                port, tokens.make(GUYS, new TextLine("its successor")).secret());
        assertThat(rotated.post(STANDS, stand("Atrium"), "Idempotency-Key", "atrium")
                        .is(201)
                        .header("Location"))
                .isEqualTo(path);
        rotated.post(STANDS, stand("Other words"), "Idempotency-Key", "atrium").refused(422);
    }

    @Test
    void what_was_stored_when_keys_belonged_to_tokens_is_still_answered_as_the_first_time() {
        var token = tokens.make(GUYS, new TextLine("of last year"));
        ApiClient theirs = new ApiClient(port, token.secret());
        String path = theirs.post(STANDS, stand("Cloister"), "Idempotency-Key", "cloister")
                .is(201)
                .header("Location");
        String id = path.substring(path.lastIndexOf('/') + 1);
        jdbc.sql("update domain_event set event_identifier = replace(event_identifier, 'api:RJ1:', ?)"
                        + " where aggregate_identifier = ?")
                .param("api:" + token.token().id() + ":")
                .param(id)
                .update();
        assertThat(theirs.post(STANDS, stand("Cloister"), "Idempotency-Key", "cloister")
                        .is(201)
                        .header("Location"))
                .isEqualTo(path);
    }

    @Test
    void the_same_key_with_other_words_is_refused_and_stores_nothing() {
        String path = guys.post(STANDS, stand("Library"), "Idempotency-Key", "library")
                .is(201)
                .header("Location");
        assertThat(guys.post(STANDS, stand("Lobby"), "Idempotency-Key", "library")
                        .refused(422)
                        .path("detail")
                        .asString())
                .contains("Idempotency-Key", "Use a new key");
        String revised = "{\"reach\": {\"best\": %d}, \"reason\": \"Counted again\"}";
        guys.post(path + "/revised", revised.formatted(8), "Idempotency-Key", "revised")
                .is(200);
        // the same kind of wish about the same stand: what the store alone would take for the same
        guys.post(path + "/revised", revised.formatted(9), "Idempotency-Key", "revised")
                .refused(422);
        guys.post(path + "/corrected", revised.formatted(8), "Idempotency-Key", "revised")
                .refused(422);
        assertThat(guys.get(path).body().path("reach").path("best").asInt()).isEqualTo(8);
        assertThat(guys.get(path).etag()).isEqualTo("\"1\"");
    }

    @Test
    void the_same_key_of_another_trust_is_another_key() {
        ApiClient leeds =
                new ApiClient(port, tokens.make(LEEDS, new TextLine("theirs")).secret());
        guys.post(STANDS, stand("Hall 1"), "Idempotency-Key", "1").is(201);
        leeds.post(STANDS, stand("Hall 1").replace("RJ1", "RR8"), "Idempotency-Key", "1")
                .is(201);
    }

    @Test
    void the_same_request_sent_at_the_same_moment_is_stored_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String key = "twins-" + round;
            List<ApiClientResponse> twins = together(
                    () -> guys.post(STANDS, stand("Twins"), "Idempotency-Key", key),
                    () -> guys.post(STANDS, stand("Twins"), "Idempotency-Key", key));
            assertThat(twins.get(0).is(201).header("Location"))
                    .isEqualTo(twins.get(1).is(201).header("Location"));
        }
    }

    @Test
    void of_two_who_have_seen_the_same_one_is_quicker_and_the_other_is_told() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String path = guys.post(STANDS, stand("Race")).is(201).header("Location");
            List<ApiClientResponse> racers = together(() -> revised(path, 8), () -> revised(path, 9));
            assertThat(new TreeSet<>(
                            List.of(racers.get(0).status(), racers.get(1).status())))
                    .containsExactly(200, 412);
            for (ApiClientResponse racer : racers) {
                assertThat(racer.etag()).isEqualTo("\"1\"");
                assertThat(racer.body().path("version").asInt()).isEqualTo(1);
            }
        }
    }

    private ApiClientResponse revised(String path, int visitors) {
        return guys.post(
                path + "/revised",
                "{\"reach\": {\"best\": %d}, \"reason\": \"Counted again\"}".formatted(visitors),
                "If-Match",
                "\"0\"");
    }

    /** Whatever was looked at before, this is the look that counts. */
    @Test
    void the_version_is_looked_at_where_the_fact_is_stored() {
        StandId stand = week.book(GUYS, TUESDAY);
        CancelStand cancel = new CancelStand(stand, CAMPAIGN, GUYS, REASON);
        assertThatThrownBy(() -> commands.send(
                                CommandId.next(), cancel, Map.of(ExpectedVersionInterceptor.EXPECTED_VERSION, "3"))
                        .join())
                .cause()
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.rule()).isEqualTo(VersionRule.IT_STANDS_AS_IT_WAS_SEEN));
        commands.send(CommandId.next(), cancel, Map.of(ExpectedVersionInterceptor.EXPECTED_VERSION, "0"))
                .join();
        assertThat(jdbc.sql("select convert_from(meta_data, 'UTF8') from domain_event"
                                + " where aggregate_identifier = ? and sequence_number = 1")
                        .param(stand.value())
                        .query(String.class)
                        .single())
                .doesNotContain(ExpectedVersionInterceptor.EXPECTED_VERSION);
    }

    @Test
    void if_match_takes_what_http_lets_one_say() {
        String path = guys.post(STANDS, stand("Tags")).is(201).header("Location");
        String moved = "{\"reason\": \"Logged twice\"}";
        guys.post(path + "/withdrawn", moved, "If-Match", "3").refused(400);
        guys.post(path + "/withdrawn", moved, "If-Match", "W/\"0\"").refused(412);
        guys.post(path + "/withdrawn", moved, "If-Match", "\"abc\"").refused(412);
        assertThat(guys.post(path + "/withdrawn", moved, "If-Match", "\"7\"")
                        .refused(412)
                        .path("version")
                        .asInt())
                .isZero();
        guys.post(path + "/withdrawn", moved, "If-Match", "\"7\", \"0\"").is(200);
        guys.post(path + "/restored", moved, "If-Match", "*").is(200);
    }

    /** Nothing is stored, and the answer tells how it stands. */
    @Test
    void what_changes_nothing_is_fine() {
        String path = guys.post(STANDS, stand("Still")).is(201).header("Location");
        String same = "{\"reach\": {\"best\": 7}, \"reason\": \"Counted again\"}";
        assertThat(guys.post(path + "/revised", same, "Idempotency-Key", "still")
                        .is(200)
                        .etag())
                .isEqualTo("\"0\"");
        guys.post(path + "/revised", same, "If-Match", "\"4\"").refused(412);
    }

    private static List<ApiClientResponse> together(Callable<ApiClientResponse> one, Callable<ApiClientResponse> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<ApiClientResponse>> both = List.of(
                    two.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return one.call();
                    }),
                    two.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return other.call();
                    }));
            return List.of(both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS));
        }
    }
}
