package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.app.signin.EndpointRegistry.EndpointEntry;
import tracker.app.signin.EndpointRegistry.EndpointKind;
import tracker.app.token.ApiTokenRepository;
import tracker.domain.shared.TextLine;

/** What nobody means to send, in every parameter, part of an address and field of every endpoint: never our fault. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableInputTest {

    /** NUL and a control, an override of direction, formats, sizes; a question mark stands for half a character. */
    private static final List<String> NASTY = List.of("a\0\u0001", "\u202E\u200B?", "%'\"\\$1", "-1", "9".repeat(30));

    private static final List<String> NASTY_IN_JSON =
            List.of("\\u0000", "a\\u0001b", "\\u202e\\u200b", "\\ud800", "%'$1", "9".repeat(30), "x".repeat(3_000));

    /** Broken encodings that no client builds by itself. */
    private static final List<String> RAW = List.of("%00", "%C0%80%FF", "%ED%A0%80");

    private static final Pattern TEXT = Pattern.compile(":\\s*\"([^\"]*)\"");

    /** What pages read from their addresses. */
    private static final List<String> OF_PAGES = List.of(
            "campaign",
            "as-at",
            "clock",
            "region",
            "kind",
            "day",
            "from",
            "to",
            "trust",
            "search",
            "position",
            "phase",
            "stage",
            "icbs",
            "map",
            "view",
            "week",
            "filter",
            "at",
            "page",
            "sort",
            "area");

    @Autowired
    private WeekStory week;

    @Autowired
    private ApiTokenRepository tokens;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @LocalServerPort
    private int port;

    private HttpBrowserClient browser;
    private String secret = "";
    private String stand = "";
    private SoftAssertions all = new SoftAssertions();

    @BeforeAll
    void begin() {
        week.begin();
        stand = week.hold(GUYS, TUESDAY, 4).value();
        secret = tokens.make(GUYS, new TextLine("ours")).secret();
        week.settle();
        browser = new HttpBrowserClient(port);
    }

    @BeforeEach
    void nothingToldYet() {
        all = new SoftAssertions();
    }

    @Test
    void every_parameter_of_every_endpoint() {
        Map<String, Set<String>> parameters = parameters();
        EndpointRegistry.ALL.values().stream()
                .filter(endpoint ->
                        endpoint.way() != EndpointKind.PAGE && endpoint.method().equals("GET"))
                .forEach(endpoint -> {
                    String path = path(endpoint).split("\\?", 2)[0];
                    for (String parameter : parameters.getOrDefault(endpoint.name(), Set.of())) {
                        NASTY.forEach(text -> get(path + "?campaign=2027&" + parameter + "=" + encoded(text)));
                        RAW.forEach(text -> get(path + "?campaign=2027&" + parameter + "=" + text));
                    }
                });
        all.assertAll();
    }

    private Map<String, Set<String>> parameters() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
            Set<String> names = new LinkedHashSet<>(List.of("campaign", "as-at"));
            for (Parameter parameter : method.getMethod().getParameters()) {
                RequestParam named = parameter.getAnnotation(RequestParam.class);
                if (named != null) {
                    names.add(
                            named.value().isEmpty()
                                    ? (named.name().isEmpty() ? parameter.getName() : named.name())
                                    : named.value());
                }
            }
            info.getPatternValues().forEach(pattern -> found.put("GET " + pattern, names));
        }));
        return found;
    }

    @Test
    void every_part_of_every_address() {
        EndpointRegistry.ALL.values().stream()
                .filter(endpoint ->
                        endpoint.name().contains("{") || endpoint.name().contains(":"))
                .filter(endpoint -> endpoint.name().startsWith("GET") || endpoint.way() == EndpointKind.PAGE)
                .forEach(endpoint -> {
                    String pattern = "/" + endpoint.name().split(" /", 2)[1];
                    List<String> texts = new ArrayList<>(RAW);
                    NASTY.forEach(text -> texts.add(encoded(text)));
                    texts.forEach(text -> get(pattern.replaceAll(
                            "\\{[^}]*}+|:\\w+\\??", java.util.regex.Matcher.quoteReplacement(text))));
                });
        all.assertAll();
    }

    @Test
    void every_page_with_all_that_pages_read() {
        EndpointRegistry.ALL.values().stream()
                .filter(endpoint -> endpoint.way() == EndpointKind.PAGE)
                .forEach(endpoint -> {
                    String path = path(endpoint).split("\\?", 2)[0];
                    NASTY.forEach(text -> {
                        StringBuilder query = new StringBuilder();
                        OF_PAGES.forEach(name -> query.append(query.isEmpty() ? "" : "&")
                                .append(name)
                                .append('=')
                                .append(encoded(text)));
                        get("/" + path + "?" + query);
                        String shown = browser.page(path, query.toString());
                        all.assertThat(shown)
                                .as("%s with %s", path, encoded(text))
                                .doesNotContain("Something went wrong");
                    });
                });
        all.assertAll();
    }

    @Test
    void every_field_of_every_body() {
        EndpointRegistry.ALL.values().stream()
                .filter(endpoint -> endpoint.way() == EndpointKind.TOKEN)
                .forEach(endpoint -> {
                    String body = endpoint.body().replace("TRUST", GUYS.value());
                    TEXT.matcher(body)
                            .results()
                            .forEach(field -> NASTY_IN_JSON.forEach(text -> post(endpoint, with(body, field, text))));
                });
        all.assertAll();
    }

    @Test
    void every_field_of_every_form() {
        Map<String, String> plan = new LinkedHashMap<>(Map.of(
                "trust",
                GUYS.value(),
                "kind",
                "stand",
                "stage",
                "planned",
                "day",
                "2027-03-09",
                "place",
                "Main foyer"));
        plan.put("wish", "wish-1");
        plan.put("best", "5");
        fuzz("/sign-in", "/log/lite", plan);
        fuzz("/sign-in", "/sign-in", Map.of("username", "a@example.org", "password", "correct horse", "to", "/"));
        fuzz("/sign-in", "/sign-in/link", Map.of("address", "a@example.org"));
        fuzz("/sign-in", "/invitation/" + "A".repeat(43), Map.of("password", "correct horse battery"));
        all.assertAll();
    }

    @Test
    void an_unknown_page_is_not_found_and_says_where_to_go() {
        for (String path : List.of(
                "/nothing/at/all",
                "/nothing",
                "/trusts/NOPE99",
                "/regions/NOPE",
                "/icbs/NOPE",
                "/trusts/RJ1/nothing",
                "/?campaign=1999")) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("Page not found", "Go to the national board");
        }
        for (String path : List.of(
                "/", "/trusts", "/trusts/RJ1", "/trusts/rj1", "/log", "/calendar", "/my/activities", "/l/RJ1-stand")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private void fuzz(String page, String action, Map<String, String> fields) {
        fields.keySet()
                .forEach(field -> NASTY.forEach(text -> {
                    Map<String, String> sent = new LinkedHashMap<>(fields);
                    sent.put(field, text);
                    told(action + " " + field, browser.post(page, action, sent));
                }));
    }

    private static String with(String body, MatchResult field, String text) {
        return body.substring(0, field.start(1)) + text + body.substring(field.end(1));
    }

    private void post(EndpointEntry endpoint, String body) {
        told(
                endpoint.name() + " " + body,
                browser.send(browser.request(path(endpoint))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + secret)
                        .POST(BodyPublishers.ofString(body))));
    }

    private void get(String path) {
        told(path, browser.get(path));
    }

    private void told(String what, HttpResponse<String> answer) {
        all.assertThat(answer.statusCode())
                .as(
                        "%s: %s",
                        what.substring(0, Math.min(200, what.length())),
                        answer.body().substring(0, Math.min(200, answer.body().length())))
                .isLessThan(500);
    }

    private String path(EndpointEntry endpoint) {
        return endpoint.asks().replace("TRUST", GUYS.value()).replace("ID", stand);
    }

    private static String encoded(String text) {
        return Arrays.stream(URLEncoder.encode(text, StandardCharsets.UTF_8).split("\\+"))
                .reduce((left, right) -> left + "%20" + right)
                .orElse("");
    }
}
