package tracker.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tracker.app.SharedApplicationTest;
import tracker.app.WeekStory;
import tracker.app.api.ApiClient.ApiClientResponse;
import tracker.app.token.ApiTokenRepository;
import tracker.domain.shared.FreeText;
import tracker.domain.shared.TextLine;

/** A trust's system removes text for good, and is asked about text that looks as if it were about a person. */
@SharedApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedactedWriteTest {

    private static final String STANDS = "/api/v1/stands";

    @Autowired
    private WeekStory week;

    @Autowired
    private ApiTokenRepository tokens;

    @Value("${local.server.port}")
    private int port;

    private ApiClient guys;
    private ApiClient leeds;
    private ApiClient anybody;

    @BeforeAll
    void a_week_and_two_tokens() {
        week.begin();
        guys = new ApiClient(port, tokens.make(GUYS, new TextLine("redacts")).secret());
        leeds = new ApiClient(port, tokens.make(LEEDS, new TextLine("redacts")).secret());
        anybody = new ApiClient(port, "");
    }

    private static String stand(String place) {
        return """
                {"campaign": 2027, "trust": "RJ1", "day": "2027-03-09", "place": "%s", "note": "a note"}""".formatted(place);
    }

    private String id(ApiClientResponse answer) {
        return answer.is(201).body().path("id").asString();
    }

    @Test
    void the_text_is_gone_and_a_second_request_changes_nothing() {
        String id = id(guys.post(STANDS, stand("Ward of Ottoline")));
        String path = STANDS + "/" + id + "/redacted";
        leeds.post(path, "").refused(403);
        anybody.post(path, "").refused(401);
        guys.post("/api/v1/videos/" + id + "/redacted", "").refused(404);
        guys.post("/api/v1/nothing/" + id + "/redacted", "").refused(404);
        ApiClientResponse redacted = guys.post(path, "").is(200);
        assertThat(redacted.etag()).isEqualTo("\"1\"");
        assertThat(guys.post(path, "").is(200).body()).isEqualTo(redacted.body());
        assertThat(guys.get(STANDS + "/" + id).body().path("place").asString()).isEqualTo(FreeText.REMOVED);
        week.settle();
        assertThat(anybody.get("/api/v1/activities/" + id + "/history")
                        .is(200)
                        .http()
                        .body())
                .contains("The text of this stand was removed for good.")
                .doesNotContain("Ottoline");
    }

    @Test
    void text_like_a_person_is_stored_only_when_the_client_says_that_it_is_none() {
        String body = stand("Ward 7, with patient Ottoline");
        assertThat(guys.post(STANDS, body).refused(422).path("confirmWith").asString())
                .isEqualTo("?confirm=text");
        String id = id(guys.post(STANDS + "?confirm=text", body));
        String reason = "{\"reason\": \"ring 020 7946 0123\"}";
        guys.post(STANDS + "/" + id + "/withdrawn", reason).refused(422);
        guys.post(STANDS + "/" + id + "/withdrawn?confirm=text", reason).is(200);
        assertThat(anybody.get(STANDS + "/" + id).body().path("place").asString())
                .isEqualTo(FreeText.HIDDEN);
        assertThat(guys.get(STANDS + "/" + id).body().path("place").asString())
                .isEqualTo("Ward 7, with patient Ottoline");
    }
}
