package tracker.app.plainform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.SharedApplicationTest;
import tracker.app.WeekStory;

/** The plain form over HTTP, as a browser without JavaScript sends it. */
@SharedApplicationTest
class PlainFormControllerTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private WeekStory week;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void begin() {
        week.begin();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Map<String, String> fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token.group(1));
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/log/lite"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<String, String> form(String wish, String place, String people) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("wish", wish);
        form.put("trust", "RJ1");
        form.put("kind", "stand");
        form.put("stage", "held");
        form.put("day", "2027-03-09");
        form.put("place", place);
        form.put("people", people);
        return form;
    }

    private int stored(String wish) {
        return jdbc.sql("select count(*) from domain_event where event_identifier = ?")
                .param("plain-" + wish)
                .query(Integer.class)
                .single();
    }

    @Test
    void the_same_form_sent_again_is_stored_once_and_with_other_answers_it_is_refused() throws Exception {
        String wish = UUID.randomUUID().toString();
        assertThat(post(form(wish, "Main foyer", "120")).statusCode()).isEqualTo(302);
        assertThat(post(form(wish, "Main foyer", "120")).statusCode()).isEqualTo(302);
        assertThat(stored(wish)).isEqualTo(1);

        HttpResponse<String> other = post(form(wish, "Main foyer", "90"));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("saved before with other answers", "Start a new form");
        assertThat(post(form(wish, "Library", "120")).statusCode()).isEqualTo(400);
        assertThat(stored(wish)).isEqualTo(1);
    }

    @Test
    void nobody_counted_is_stored_as_not_known() throws Exception {
        String wish = UUID.randomUUID().toString();
        Map<String, String> form = form(wish, "Main foyer", "");
        form.put("unknown", "yes");
        assertThat(post(form).statusCode()).isEqualTo(302);
        assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from domain_event where event_identifier = ?")
                        .param("plain-" + wish)
                        .query(String.class)
                        .single())
                .doesNotContain("\"best\"");
    }

    @Test
    void without_javascript_the_form_and_its_short_links_lead_to_the_plain_form() throws Exception {
        assertThat(get("/log").body()).contains("<noscript><meta http-equiv=\"refresh\" content=\"0; url=log/lite\">");
        assertThat(get("/l/RJ1-stand").body()).contains("0; url=log/lite?trust=RJ1&amp;kind=stand");
        assertThat(get("/trusts").body()).doesNotContain("log/lite");
    }

    @Test
    void the_way_out_is_on_the_page_and_ends_the_session_once() throws Exception {
        get("/log/lite"); // begins the session
        Matcher out = Pattern.compile("href=\"(/sign-out/[0-9a-f-]{36})\"")
                .matcher(get("/log/lite").body());
        assertThat(out.find()).isTrue();
        HttpResponse<String> answer = get(out.group(1));
        assertThat(answer.headers().firstValue("Clear-Site-Data"))
                .as("unsent counts would go with it")
                .isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("tracker-signed-out=yes"));
        assertThat(get("/sign-in?out").body()).contains("data-clean");
        assertThat(get("/sign-in?out").body())
                .as("a stranger's link deletes nothing")
                .doesNotContain("data-clean");
    }
}
