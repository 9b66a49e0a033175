package tracker.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.app.api.ApiClient.ApiClientResponse;
import tracker.app.token.ApiTokenRepository;
import tracker.app.token.NewToken;
import tracker.domain.shared.TextLine;

/** Whom and what the doors for machines refuse, in a sentence, and that nothing is stored then. */
@ApplicationTest
@TestPropertySource(properties = "tracker.api.refusals-a-minute=500")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedWriteTest {

    /** All other tests are refused at the same address. */
    private static final int LAST = Integer.MAX_VALUE;

    private static final String STANDS = "/api/v1/stands";
    private static final String STAND = """
            {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "place": "Main foyer"}""";

    @Autowired
    private WeekStory week;

    @Autowired
    private ApiTokenRepository tokens;

    @Autowired
    private ApiRateLimiter limits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<RequestMappingHandlerMapping> doors;

    @Value("${local.server.port}")
    private int port;

    private NewToken token;
    private ApiClient guys;
    private ApiClient anybody;

    @BeforeAll
    void a_week_and_a_token() {
        week.begin();
        token = tokens.make(GUYS, new TextLine("ours"));
        guys = new ApiClient(port, token.secret());
        anybody = new ApiClient(port, "");
    }

    @Test
    void no_door_lets_anybody_write_without_a_token() {
        List<String> writing = doors.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(door -> door.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(door -> door.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1"))
                .toList();
        assertThat(writing).hasSizeGreaterThanOrEqualTo(24);
        for (String path : writing) {
            ApiClientResponse answer =
                    anybody.post(path.replace("{type}", "stands").replace("{id}", "stand-1"), "{}");
            answer.refused(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"tracker\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml",
                "application/xml, text/csv;q=0.5",
                "nonsense",
                "application/json;charset=iso-8859-1",
                "application/json;q=0"
            })
    void an_answer_that_the_client_cannot_take_is_refused_before_anything_is_stored(String accept) {
        String stand = week.book(GUYS, TUESDAY).value();
        long before = facts();
        for (RequestMappingHandlerMapping mapping : doors) {
            mapping.getHandlerMethods().keySet().stream()
                    .filter(door -> door.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                    .flatMap(door -> door.getPatternValues().stream())
                    .filter(path -> path.startsWith("/api/v1"))
                    .forEach(path -> guys.post(
                                    path.replace("{id}", stand).replace("{type}", "stands"),
                                    writeBody(path),
                                    "Accept",
                                    accept)
                            .is(406));
        }
        guys.post("/tally/" + stand + "/taps", """
                        {"taps": [{"device": "phone", "number": 1, "taps": 3, "at": "2027-03-09T11:00:00Z"}]}""", "Accept", accept, "Tally-Stand", stand)
                .is(406);
        assertThat(facts()).isEqualTo(before);
    }

    private static String writeBody(String path) {
        return path.equals(STANDS) ? STAND : "{\"reason\": \"told by a test\"}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "text/html, */*;q=0.1",
                "application/problem+json, application/*",
                "application/json;charset=UTF-8"
            })
    void whoever_takes_json_is_heard(String accept) {
        guys.post(STANDS, STAND, "Accept", accept).is(201);
    }

    @Test
    void a_token_that_is_wrong_or_revoked_is_refused_and_noted_without_its_secret(CapturedOutput log) {
        NewToken other = tokens.make(GUYS, new TextLine("to be revoked"));
        ApiClient machine = new ApiClient(port, other.secret());
        machine.post(STANDS, STAND).is(201);
        tokens.revoke(other.token().id());
        ApiClientResponse answer = machine.post(STANDS, STAND);
        answer.refused(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
        // the secret of one trust under the name of another
        new ApiClient(port, token.secret().replace("hsw_RJ1_", "hsw_RR8_"))
                .post(STANDS, STAND)
                .refused(401);
        new ApiClient(port, "x").post(STANDS, STAND).refused(401);
        assertThat(log)
                .contains("tracker.security", "POST /api/v1/stands from 127.0.0.1 was refused", "revoked")
                .doesNotContain(other.secret(), token.secret());
        machine.get(STANDS + "/stand-1").refused(404);
    }

    @Test
    void a_token_speaks_for_its_own_trust_only(CapturedOutput log) {
        String theirs = week.book(LEEDS, TUESDAY).value();
        long before = facts();
        assertThat(guys.post(STANDS, STAND.replace("RJ1", "RR8"))
                        .refused(403)
                        .path("detail")
                        .asString())
                .isEqualTo("This token is for RJ1, not for this trust.");
        guys.post(STANDS + "/" + theirs + "/cancelled", "{\"reason\": \"Not ours\"}")
                .refused(403);
        assertThat(facts()).isEqualTo(before);
        assertThat(log).contains("The token " + token.token().id() + " of RJ1 was refused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"campaign": 2027}                                                          | trust: This is required. day: This is required. place: This is required.
                    {"campaign": 12, "trust": "?", "day": "2027-03-09", "place": " "}            | campaign: A campaign is known by its year, between 1990 and 2200. trust: A trust's ODS code has 3 to 6 capital letters and digits. place: Enter a few words.
                    {"campaign": "2027"}                                                        | campaign: This must be a whole number, without quotes.
                    {"campaign": 2027.5}                                                        | campaign: This must be a whole number, without quotes.
                    {"campaign": 99999999999}                                                   | campaign: This number is too large.
                    {"trust": 7}                                                                | trust: This must be a text in quotes.
                    {"day": "9 March"}                                                          | day: This must be a date like "2027-03-09".
                    {"day": 20521}                                                              | day: This must be a date like "2027-03-09".
                    {"shown": "audiology"}                                                      | shown: This must be a list in square brackets.
                    {"held": 40}                                                                | held: This must be an object in curly brackets.
                    {"held": {"reach": {"best": "forty"}}}                                       | held.reach.best: This must be a whole number, without quotes.
                    {"held": {"hours": "six"}}                                                   | held.hours: This must be a number, without quotes.
                    {"plaice": "Main foyer"}                                                     | plaice: There is no such field. The fields are: campaign, day, expected, held, id, lastDay, note, place, shown, starts, trust.
                    {"id": "1", "campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "lastDay": "2027-03-08", "place": "x", "shown": ["audiology-and-hearing-therapy", "magic", null]} | id: This must be a UUID, or be left out. lastDay: The first day must be before the last day. shown[1]: This code is not in the list. shown[2]: This code is not in the list.
                    {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "place": "x", "held": {"reach": {"low": 9, "best": 3, "method": "guess"}, "staff": -1}} | held.reach.method: Use one of: clicker, register, tickets, estimate. held.staff: Staff and hours must be 0 or more.
                    {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "place": "x", "held": {"reach": {"low": 9, "best": 3}}} | held.reach: Enter the lowest figure first, then the best, then the highest.
                    {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "place": "x", "held": {}}          | held.reach: This is required.
                    """)
    void each_field_that_is_wrong_has_a_sentence(String body, String sentences) {
        long before = facts();
        JsonNode problem = guys.post(STANDS, body).refused(400);
        StringBuilder said = new StringBuilder();
        problem.path("errors")
                .forEach(error -> said.append(error.path("field").asString())
                        .append(": ")
                        .append(error.path("sentence").asString())
                        .append(' '));
        assertThat(said.toString().strip()).isEqualTo(sentences);
        assertThat(facts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                             | Send a JSON object
                    null                           | Send a JSON object
                    {"campaign": 2027              | not a JSON object; see line 1
                    {"campaign": 2027, "campaign": 2028} | not a JSON object; see line 1
                    {} {}                          | not a JSON object
                    [1]                            | not a JSON object
                    "words"                        | not a JSON object
                    """)
    void what_is_no_json_object_is_refused_in_a_sentence(String body, String sentence) {
        assertThat(guys.post(STANDS, body).refused(400).path("detail").asString())
                .contains(sentence)
                .doesNotContain("tracker.", "java", "tools.");
    }

    @Test
    void another_content_type_another_method_and_too_long_a_body_are_refused() {
        ApiClientResponse text = ApiClient.send(
                guys.request(STANDS).header("Content-Type", "text/plain").POST(BodyPublishers.ofString(STAND)));
        text.refused(415);
        ApiClient.send(guys.request(STANDS).PUT(BodyPublishers.ofString(STAND))).refused(404);
        byte[] tooLong =
                ("{\"note\": \"" + "x".repeat(BodySizeLimiter.MOST_BYTES) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(guys.post(STANDS, BodyPublishers.ofByteArray(tooLong))
                        .refused(413)
                        .path("detail")
                        .asString())
                .contains("too large");
        // without saying beforehand how much will come
        guys.post(STANDS, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong)))
                .refused(413);
    }

    @Test
    void rules_that_say_no_are_told_with_their_name() {
        assertThat(guys.post(STANDS, STAND.replace("2027-03-09", "2027-05-09"))
                        .refused(422)
                        .path("rule")
                        .asString())
                .isEqualTo("THE_DAY_BELONGS_TO_THE_CAMPAIGN");
        assertThat(guys.post(STANDS, STAND.replace("\"campaign\": 2027", "\"campaign\": 2031"))
                        .refused(422)
                        .path("detail")
                        .asString())
                .isEqualTo("There is no campaign for this year.");
        String path = guys.post(STANDS, STAND).is(201).header("Location");
        guys.post(path + "/cancelled", "{\"reason\": \"Rain\"}").is(200);
        ApiClientResponse again = guys.post(path + "/cancelled", "{\"reason\": \"Rain\"}");
        assertThat(again.refused(409).path("version").asInt()).isEqualTo(1);
        assertThat(again.etag()).isEqualTo("\"1\"");
        guys.post(STANDS + "/stand-unknown/cancelled", "{\"reason\": \"Rain\"}").refused(404);
        guys.post(STANDS, STAND, "Idempotency-Key", " ").refused(400);
        guys.post(STANDS, STAND, "Idempotency-Key", "k".repeat(256)).refused(400);
    }

    @Test
    void whoever_writes_too_often_is_told_when_to_come_again() throws Exception {
        NewToken busy = tokens.make(GUYS, new TextLine("busy"));
        ApiClient machine = new ApiClient(port, busy.secret());
        told(() -> limits.countWrite(busy.token().id()), () -> machine.post(STANDS, STAND));
        guys.post(STANDS, STAND).is(201);
    }

    @Test
    @Order(LAST)
    void whoever_is_refused_too_often_is_told_less_and_keeps_nobody_else_out() throws Exception {
        told(() -> limits.countRefusal("127.0.0.1"), () -> {
            guys.post(STANDS, STAND).is(201);
            return anybody.post(STANDS, STAND);
        });
    }

    /** A measure fills all the time, so somebody has to empty it all the time. */
    private static void told(Runnable taking, Supplier<ApiClientResponse> asking) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread greedy = Thread.ofPlatform().daemon().start(() -> {
            while (!done.get()) {
                try {
                    taking.run();
                } catch (ApiProblemException empty) {
                    Thread.onSpinWait();
                }
            }
        });
        try {
            ApiClientResponse answer = asking.get();
            for (int more = 0; more < 50 && answer.status() != 429; more++) {
                answer = asking.get();
            }
            answer.refused(429);
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        } finally {
            done.set(true);
            greedy.join();
        }
    }

    private long facts() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
