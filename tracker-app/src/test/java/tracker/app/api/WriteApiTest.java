package tracker.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tracker.app.SharedApplicationTest;
import tracker.app.WeekStory;
import tracker.app.api.ApiClient.ApiClientResponse;
import tracker.app.token.ApiTokenRepository;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.video.VideoCommand.ReturnVideo;
import tracker.domain.video.VideoId;

/** All that a trust's own system can do, over HTTP. */
@SharedApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteApiTest {

    private static final String STAND = """
            "campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "place": "Main foyer\"""";
    private static final String TALK = """
            "campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "school": {"urn": "123456", "name": "Priory School"}""";
    private static final String VISIT = """
            "campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "department": "Audiology\"""";

    @Autowired
    private WeekStory week;

    @Autowired
    private ApiTokenRepository tokens;

    @Value("${local.server.port}")
    private int port;

    private ApiClient guys;
    private ApiClient anybody;

    @BeforeAll
    void a_week_and_a_token() {
        week.begin();
        guys = new ApiClient(port, tokens.make(GUYS, new TextLine("ours")).secret());
        anybody = new ApiClient(port, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stands            | stand           | held      | StandBooked
                    school-talks      | schooltalk      | delivered | SchoolTalkBooked
                    department-visits | departmentvisit | hosted    | DepartmentVisitArranged
                    """)
    void it_is_planned_moved_reported_revised_corrected_withdrawn_and_restored(
            String doors, String kind, String held, String firstFact) {
        ApiClientResponse booked =
                guys.post("/api/v1/" + doors, "{" + words(doors) + "}").is(201);
        String path = booked.header("Location");
        assertThat(path).startsWith("/api/v1/" + doors + "/" + kind + "-");
        assertThat(booked.etag()).isEqualTo("\"0\"");
        assertThat(booked.body().path("stage").asString()).isEqualTo("planned");
        assertThat(booked.body().path("reach").isNull()).isTrue();

        ApiClientResponse moved = guys.post(path + "/rescheduled", """
                {"day": "2027-03-08", "reason": "The room is taken"}""").is(200);
        assertThat(moved.body().path("day").asString()).isEqualTo("2027-03-08");
        assertThat(moved.etag()).isEqualTo("\"1\"");

        ApiClientResponse reported = guys.post(path + "/" + held, """
                {"reach": {"low": 100, "best": 120, "high": 140, "method": "estimate"}, "staff": 3, "hours": 6.5}""").is(200);
        assertThat(reported.body().path("stage").asString()).isEqualTo("held");
        assertThat(reported.body().path("reach").toString())
                .isEqualTo("{\"low\":100,\"best\":120,\"high\":140,\"method\":\"estimate\"}");
        assertThat(reported.body().path("hours").asDouble()).isEqualTo(6.5);

        ApiClientResponse revised = guys.post(path + "/revised", """
                {"reach": {"best": 121, "method": "clicker"}, "reason": "Counted again"}""").is(200);
        assertThat(revised.body().path("reach").path("best").asInt()).isEqualTo(121);
        ApiClientResponse corrected =
                guys.post(path + "/corrected", """
                {"reach": {}, "details": {%s, "note": "Ring Ann"}, "reason": "Nobody counted"}""".formatted(details(doors))).is(200);
        assertThat(corrected.body().path("day").asString()).isEqualTo("2027-03-09");
        assertThat(corrected.body().path("reach").path("best").isNull()).isTrue();

        assertThat(guys.post(path + "/withdrawn", "{\"reason\": \"Logged twice\"}")
                        .is(200)
                        .body()
                        .path("stage")
                        .asString())
                .isEqualTo("withdrawn");
        ApiClientResponse restored =
                guys.post(path + "/restored", "{\"reason\": \"It was not\"}").is(200);
        assertThat(restored.etag()).isEqualTo("\"6\"");
        ApiClientResponse read = guys.get(path).is(200);
        assertThat(read.body()).as("who was told finds it at once").isEqualTo(restored.body());
        assertThat(read.etag()).isEqualTo("\"6\"");
        week.settle();
        JsonNode facts = anybody.get("/api/v1/activities/" + path.substring(path.lastIndexOf('/') + 1) + "/history")
                .is(200)
                .body()
                .path("facts");
        assertThat(facts.size()).isEqualTo(7);
        assertThat(facts.get(0).path("fact").asString()).isEqualTo(kind + "." + firstFact);
    }

    @ParameterizedTest
    @CsvSource({"stands,held", "school-talks,delivered", "department-visits,hosted"})
    void it_is_cancelled_or_reported_at_once_under_an_id_of_ones_own(String doors, String held) {
        String path =
                guys.post("/api/v1/" + doors, "{" + words(doors) + "}").is(201).header("Location");
        ApiClientResponse cancelled = guys.post(path + "/cancelled", "{\"reason\": \"Too few people\"}")
                .is(200);
        assertThat(cancelled.body().path("stage").asString()).isEqualTo("cancelled");

        String id = UUID.randomUUID().toString();
        String body = "{\"id\": \"%s\", %s, \"%s\": {\"reach\": {\"best\": 40}}}".formatted(id, words(doors), held);
        ApiClientResponse told = guys.post("/api/v1/" + doors, body).is(201);
        assertThat(told.header("Location")).endsWith(id);
        assertThat(told.body().path("stage").asString()).isEqualTo("held");
        JsonNode twice = guys.post("/api/v1/" + doors, body).refused(409);
        assertThat(twice.path("version").asInt()).isZero();
        assertThat(twice.path("rule").asString()).contains("ONCE");
    }

    @Test
    void what_only_a_talk_says_comes_back() {
        ApiClientResponse told =
                guys.post("/api/v1/school-talks", """
                {%s, "phase": "all-through", "yearGroups": ["year-9", "year-10"], "topic": "Blood", "minutes": 45,
                 "delivered": {"reach": {"best": 30, "method": "register"}, "encounter": {"purposeShared": true,
                 "learningOutcomes": true, "twoWay": true, "timeToReflect": false}}}""".formatted(TALK)).is(201);
        assertThat(told.body().path("phase").asString()).isEqualTo("all-through");
        assertThat(told.body().path("yearGroups").get(1).asString()).isEqualTo("year-10");
        assertThat(told.body().path("school").path("urn").asString()).isEqualTo("123456");
        assertThat(told.body().path("encounter").path("twoWay").asBoolean()).isTrue();
        assertThat(told.body().path("encounter").path("timeToReflect").asBoolean(true))
                .isFalse();
        assertThat(told.body().path("minutes").asInt()).isEqualTo(45);
    }

    @Test
    void a_note_is_shown_to_its_trust_only() {
        String path = guys.post("/api/v1/stands", "{" + STAND + ", \"note\": \"Ring Ann\"}")
                .is(201)
                .header("Location");
        ApiClient leeds =
                new ApiClient(port, tokens.make(LEEDS, new TextLine("theirs")).secret());
        assertThat(guys.get(path).body().path("note").asString()).isEqualTo("Ring Ann");
        assertThat(leeds.get(path).body().path("note").isNull()).isTrue();
        ApiClientResponse open = anybody.get(path).is(200);
        assertThat(open.body().path("note").isNull()).isTrue();
        assertThat(open.header("Vary")).contains("Authorization");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String path = guys.post("/api/v1/stands", "{" + STAND + "}").is(201).header("Location");
        assertThat(ApiClient.send(guys.request(path).header("If-None-Match", "\"0\""))
                        .status())
                .isEqualTo(304);
        assertThat(anybody.get("/api/v1/stands/stand-0")
                        .refused(404)
                        .path("detail")
                        .asString())
                .contains("stand-0");
        anybody.get(path.replace("/stands/", "/school-talks/")).refused(404);
    }

    @Test
    void taps_of_several_phones_are_counted_once_each_in_any_order() {
        String path = guys.post("/api/v1/stands", "{" + STAND + "}").is(201).header("Location") + "/tallies";
        String second = """
                {"device": "phone-a", "number": 2, "taps": 5, "at": "2027-03-09T11:30:00Z"}""";
        assertThat(guys.post(path, second, "Idempotency-Key", "t-2").is(200).etag())
                .isEqualTo("\"1\"");
        guys.post(path, """
                {"device": "phone-a", "number": 1, "taps": 7, "at": "2027-03-09T11:00:00Z"}""").is(200);
        assertThat(guys.post(path, """
                {"device": "phone-b", "number": 1, "taps": -1, "at": "2027-03-09T11:31:00Z"}""").is(200).etag()).isEqualTo("\"3\"");
        // again, without the key and with it: nothing is added
        assertThat(guys.post(path, second).is(200).etag()).isEqualTo("\"3\"");
        assertThat(guys.post(path, second, "Idempotency-Key", "t-2").is(200).etag())
                .isEqualTo("\"1\"");
        JsonNode wrong =
                guys.post(path, "{\"device\": \"phone-a\", \"taps\": 1}").refused(400);
        assertThat(wrong.path("errors").toString()).contains("number", "at").doesNotContain("device");
        guys.post(path, """
                {"device": " ", "number": 1, "taps": 1, "at": "2027-03-09T11:00:00Z"}""").refused(409);
    }

    @Test
    void a_film_is_submitted_sent_again_and_taken_back() {
        String trainee = "5a0bb4a4-64c5-4f4a-9c0a-58e31d7d8d5b";
        String film = """
                "film": {"wayIn": "upload", "seconds": 400, "file": "film.mp4", "consents": ["self", "no-patients"]}""";
        String body = """
                {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "trainee": "%s", "subject": "A day in the lab", %s}""".formatted(trainee, film);
        ApiClientResponse submitted = guys.post("/api/v1/videos", body).is(201);
        String path = submitted.header("Location");
        assertThat(submitted.body().path("step").asString()).isEqualTo("waiting");
        assertThat(submitted.body().path("film").path("consents").size()).isEqualTo(2);
        assertThat(submitted.http().body()).doesNotContain(trainee, "person-");
        ApiClientResponse seen = anybody.get(path).is(200);
        assertThat(seen.body().path("subject").asString()).isEqualTo("A day in the lab");
        assertThat(seen.body().path("film").path("file").isNull()).isTrue();
        assertThat(seen.body().path("film").path("consents").isNull()).isTrue();

        assertThat(guys.post(path + "/resubmitted", "{" + film + "}")
                        .refused(409)
                        .path("rule")
                        .asString())
                .isEqualTo("ONLY_A_RETURNED_VIDEO_IS_SUBMITTED_AGAIN");
        week.send(new ReturnVideo(
                new VideoId(path.substring(path.lastIndexOf('/') + 1)),
                CAMPAIGN,
                GUYS,
                new PersonId("person-organiser"),
                List.of(new Reason("No sound"))));
        assertThat(guys.get(path).body().path("returnedBecause").toString()).contains("No sound");
        assertThat(anybody.get(path).body().path("returnedBecause").isNull()).isTrue();
        assertThat(guys.post(path + "/resubmitted", "{" + film + "}", "If-Match", "\"1\"")
                        .is(200)
                        .etag())
                .isEqualTo("\"2\"");
        assertThat(guys.post(path + "/withdrawn", """
                        {"because": "consent", "reason": "She asked us to"}""")
                        .is(200)
                        .body()
                        .path("step")
                        .asString())
                .isEqualTo("withdrawn");

        String errors =
                guys.post("/api/v1/videos", """
                        {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "trainee": "Amy Smith, 4711",
                         "film": {"wayIn": "pigeon", "seconds": 0, "consents": ["maybe"]}}""").refused(400).path("errors").toString();
        assertThat(errors).contains("trainee", "not a name or a number", "film.wayIn", "film.seconds", "film.consents");
        assertThat(guys.post("/api/v1/videos", """
                        {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "trainee": "%s"}""".formatted(trainee))
                        .refused(400)
                        .path("errors")
                        .toString())
                .contains("film");
        guys.post(path + "/withdrawn", """
                {"because": "consent", "reason": "x", "takeDowns": [{}, null, {}]}""").refused(400);
    }

    @Test
    void a_trainee_of_one_trust_is_nobody_of_another_and_has_no_account_here() {
        String uuid = "5a0bb4a4-64c5-4f4a-9c0a-58e31d7d8d5b";
        assertThat(ExternalPersonFactory.of(GUYS, uuid))
                .isEqualTo(ExternalPersonFactory.of(GUYS, uuid.toUpperCase(Locale.ROOT)))
                .isNotEqualTo(ExternalPersonFactory.of(LEEDS, uuid));
        assertThat(ExternalPersonFactory.of(GUYS, uuid).value())
                .startsWith("person-of-RJ1-")
                .doesNotContain(uuid);
    }

    @ParameterizedTest
    @CsvSource({
        "stands, held, 5001, 20001",
        "school-talks, delivered, 601, 5001",
        "department-visits, hosted, 201, 2001"
    })
    void unusual_figures_are_asked_about_and_those_nobody_could_mean_are_held_back(
            String doors, String held, int unusual, int implausible) {
        String path = "/api/v1/" + doors;
        JsonNode question = guys.post(path, logged(doors, held, unusual, "")).refused(422);
        assertThat(question.path("rule").asString()).isEqualTo("UNUSUAL_FIGURES_ARE_CONFIRMED");
        assertThat(question.path("detail").asString()).contains("usually has");
        assertThat(question.path("confirmWith").path("confirmed").asBoolean()).isTrue();
        ApiClientResponse sure = guys.post(path, logged(doors, held, unusual, ", \"confirmed\": true"))
                .is(201);
        assertThat(sure.body().path("stage").asString()).isEqualTo("held");

        guys.post(path, logged(doors, held, implausible, "")).refused(422);
        ApiClientResponse stored = guys.post(path, logged(doors, held, implausible, ", \"confirmed\": true"))
                .is(201);
        assertThat(stored.body().path("stage").asString()).isEqualTo("being-checked");
        assertThat(stored.body().path("reach").path("best").asInt()).isEqualTo(implausible);
        String its = stored.header("Location");
        assertThat(anybody.get(its).is(200).body().path("reach").isNull())
                .as("what is being checked is the trust's and the organisers'")
                .isTrue();
        ApiClientResponse corrected = guys.post(its + "/revised", """
                        {"reach": {"best": 60}, "reason": "one nought too many"}""").is(200);
        assertThat(corrected.body().path("stage").asString()).isEqualTo("held");
        guys.post(its + "/revised", """
                        {"reach": {"best": %d}, "reason": "sure"}""".formatted(implausible)).refused(422);
        assertThat(guys.post(its + "/corrected", """
                        {"reach": {"best": %d}, "reason": "sure", "confirmed": true}""".formatted(implausible))
                        .is(200)
                        .body()
                        .path("stage")
                        .asString())
                .isEqualTo("being-checked");
    }

    private static String logged(String doors, String held, int people, String more) {
        return "{" + words(doors) + ", \"" + held + "\": {\"reach\": {\"best\": " + people + "}" + more + "}}";
    }

    /** Reviewed like an API, because it is one: approved in docs/api/openapi.json. */
    @Test
    void the_description_of_the_doors_is_the_approved_one() throws IOException {
        String today = anybody.get("/api/v1/openapi.json").is(200).http().body().strip() + "\n";
        Path approved = Path.of(Files.isDirectory(Path.of("docs")) ? "" : "..").resolve("docs/api/openapi.json");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, today);
            fail("Approved anew. Read the difference, and run the tests without -Dapprove=true.");
        }
        assertThat(today)
                .as("If the change is meant, run this test with -Dapprove=true, read the difference, and commit it.")
                .isEqualTo(Files.readString(approved));
    }

    private static String words(String doors) {
        return switch (doors) {
            case "stands" -> STAND;
            case "school-talks" -> TALK;
            default -> VISIT;
        };
    }

    /** The same without what an activity keeps for ever. */
    private static String details(String doors) {
        return words(doors).substring(words(doors).indexOf("\"day\""));
    }
}
