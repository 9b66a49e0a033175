package tracker.app.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.domain.trust.TrustCode;

/** Badges and embedded figures as other websites load them. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedControllerTest {

    private static final TrustCode ODD = new TrustCode("R0D");
    private static final TrustCode QUIET = new TrustCode("R0Q");

    @Autowired
    private WeekStory week;

    @Value("${local.server.port}")
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void aWeek() {
        week.begin();
        week.register(
                ODD,
                "<b>Odd & \"sons\"</b> with a very long name that needs more than one line",
                "Y56",
                "London",
                "QKK");
        week.register(QUIET, "Quiet", "Y56", "London", "QKK");
        week.hold(GUYS, TUESDAY, 1_234);
        week.hold(GUYS, TUESDAY, 6);
        week.hold(LEEDS, TUESDAY, 3);
        week.book(ODD, TUESDAY.plusDays(1));
        week.settle();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String badge(TrustCode trust) throws Exception {
        HttpResponse<String> response = get("/badge/" + trust + ".svg");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent();
    }

    @Test
    void a_badge_says_what_a_trust_has_done() throws Exception {
        assertThat(badge(GUYS))
                .contains("Guy's and St Thomas'")
                .contains("Healthcare Science Week 2027")
                .contains("2 activities held, 1,240 people reached");
        assertThat(badge(LEEDS))
                .as("of a few people at one place nothing is said")
                .contains("1 activity held, fewer than 5 people reached");
        assertThat(badge(ODD)).contains("<b>Odd & \"sons\"</b>").contains("Taking part");
        assertThat(badge(QUIET)).doesNotContain("Taking part").contains("Day 5 of 10");
    }

    @Test
    void the_first_answer_shows_the_figures_without_a_script() throws Exception {
        assertThat(get("/embed/trusts/rj1").body())
                .contains(">2</dd>", ">1,240</dd>", "activities held", "/trusts/RJ1")
                .doesNotContain("<script>");
        assertThat(get("/embed/nation").body())
                .contains("England", ">3</dd>", ">1,243</dd>", "3 of 4 trusts take part");
        assertThat(get("/embed/trusts/R0D").body()).contains("&lt;b&gt;Odd").doesNotContain("<b>Odd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/badge/RJ1.svg", "/embed/trusts/RJ1", "/embed/nation"})
    void it_may_be_framed_and_kept_and_remembers_nobody(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *")
                .contains("default-src 'none'");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control").orElseThrow())
                .contains("public", "max-age=60", "stale-while-revalidate=600")
                .doesNotContain("no-store");
        String tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/trusts/RJ1", "/sign-in", "/wall", "/wall/nothing", "/log/lite"})
    void nothing_else_may_be_framed(String path) throws Exception {
        HttpResponse<String> response = get(path);
        String denied = response.headers().firstValue("X-Frame-Options").orElse("");
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(denied.equals("DENY") || denied.equals("SAMEORIGIN") || policy.contains("frame-ancestors 'none'"))
                .as(path + ": " + response.headers().map())
                .isTrue();
        assertThat(policy).doesNotContain("frame-ancestors *");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/badge/ZZZ9.svg",
                "/badge/not%20a%20code.svg",
                "/embed/trusts/ZZZ9",
                "/embed/trusts/ZZZ9/live",
                "/embed/trusts/%3Cscript%3E"
            })
    void what_is_not_there_is_said_so(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("<script");
    }
}
