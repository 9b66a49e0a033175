package tracker.app.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tracker.app.ApplicationNode;
import tracker.app.TestClock;
import tracker.app.TestDatabase;
import tracker.app.TrackerApplication;
import tracker.app.WeekStory;
import tracker.app.rebuild.LedgerRebuildService;

/**
 * A database that an earlier build filled (a simulated week, the year before, real activities of earlier years, and writes of
 * every kind through the API) opens with today's build and shows what that build showed, at the same position. How the two files
 * were made stands in stored/README.md.
 */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoredDatabaseTest {

    private static final long POSITION = 7_038;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String database = TestDatabase.empty();
    private Map<String, String> answers;
    private List<String> rows;
    private ConfigurableApplicationContext application;

    @BeforeAll
    void open_it_with_todays_build() throws Exception {
        DatabaseDump.restore("/stored/database.gz", database);
        answers = answers();
        application = new SpringApplicationBuilder(TrackerApplication.class, TestClock.class, WeekStory.class)
                .profiles("dev")
                .run(
                        "--spring.datasource.url=" + database,
                        "--server.port=0",
                        "--tracker.reference.load=false",
                        "--tracker.reminders=false",
                        "--tracker.database.accept-volatile=true");
        application.getBean(TestClock.class).set("2027-03-31T16:08:14Z");
        application.getBean(WeekStory.class).settle();
        rows = rows();
    }

    @AfterAll
    void close() {
        application.close();
    }

    /** Each line with an address is followed by the line of its answer. */
    private static Map<String, String> answers() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        try (InputStream packed = StoredDatabaseTest.class.getResourceAsStream("/stored/answers.gz");
                BufferedReader file = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            for (String address = file.readLine(); address != null; address = file.readLine()) {
                answers.put(address, file.readLine());
            }
        }
        return answers;
    }

    /**
     * Sentences, and titles of videos without one, are those of the build that read the event; a rebuild writes today's. So is the
     * phase of the pupils, which the build before did not store.
     */
    private static List<String> worded(List<String> rows) {
        return rows.stream()
                .map(row -> row.startsWith("participation_fact (")
                        ? row.replaceFirst("(,[a-z]+\\.[A-Za-z]+),.*$", "$1")
                        : row.replace("\"Day in the Life film\"", "\"Day in the Life video\"")
                                .replaceFirst(",([tf]),[A-Z_]+,([0-9-]*)\\)$", ",$1,,$2)"))
                .toList();
    }

    private List<String> rows() {
        return ApplicationNode.rows(application.getBean(JdbcClient.class));
    }

    @Test
    @Order(1)
    void what_the_build_before_answered_is_what_this_one_answers() {
        assertThat(answers).hasSizeGreaterThan(10);
        assertThat(answers).allSatisfy(this::isAnsweredAsBefore);
    }

    @Test
    @Order(2)
    void a_rebuild_from_its_events_changes_no_row_and_no_figure() throws Exception {
        application.getBean(LedgerRebuildService.class).run(events -> {});
        assertThat(worded(rows())).containsExactlyElementsOf(worded(rows));
        assertThat(answers).allSatisfy(this::isAnsweredAsBefore);
    }

    @Test
    @Order(3)
    void it_goes_on_from_there() {
        WeekStory week = application.getBean(WeekStory.class);
        week.hold(WeekStory.GUYS, WeekStory.TUESDAY, 40);
        week.settle();
        assertThat(read(get("/api/v1/participation?campaign=2027"))
                        .get("position")
                        .longValue())
                .isEqualTo(POSITION + 1);
    }

    private void isAnsweredAsBefore(String address, String before) {
        String reworded = before.replace("\"Learners of no trust\"", "\"Learners not linked to a trust\"");
        assertThat(withoutInstant(address, read(figures(get(address)))))
                .isEqualTo(withoutInstant(address, read(figures(reworded))));
    }

    /**
     * Without the sentences, which the public reads without their words until the texts of an older store have been moved. And where
     * nothing was counted and something is unknown, the build before wrote 0.
     */
    private static String figures(String answer) {
        return answer.replaceAll("\"told\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"told\":\"\"")
                .replaceAll(
                        "\"low\":0,\"best\":0,\"high\":0,(\"activitiesCounted\":0,\"activitiesUnknown\":[1-9])",
                        "\"low\":null,\"best\":null,\"high\":null,$1");
    }

    private static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    /** The instant of an answer about now is when it was asked. */
    private static JsonNode withoutInstant(String address, JsonNode answer) {
        return address.contains("as-at=")
                ? answer
                : answer.asObject().deepCopy().without("asAt");
    }

    private String get(String path) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
