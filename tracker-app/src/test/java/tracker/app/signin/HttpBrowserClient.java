package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser of its own, as far as HTTP goes: cookies, forms, and the pages as Vaadin's client opens them. */
final class HttpBrowserClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String SCREEN = "&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280&v-bh=900&v-bw=1280&v-curdate=0&v-tzo=0"
            + "&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=Europe%2FLondon&v-td=false&v-pr=1&v-np=Linux";
    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Queue<InputStream> streams = new ConcurrentLinkedQueue<>();
    private final int port;

    HttpBrowserClient(int port) {
        this.port = port;
    }

    /** What the browser keeps beyond this day; empty for nothing. */
    String rememberMeCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("tracker-remembers") && cookie.getMaxAge() > 0)
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The same browser on another day: all it has is what it kept, or somebody's copy of that. */
    static HttpBrowserClient withRememberMeCookie(String kept, int port) {
        HttpBrowserClient later = new HttpBrowserClient(port);
        HttpCookie cookie = new HttpCookie("tracker-remembers", kept);
        cookie.setPath("/");
        cookie.setVersion(0);
        later.cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port + "/"), cookie);
        return later;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            leaveStreams();
            return http.send(request.build(), this::body);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Of a stream that never ends only its beginning is of interest. */
    private BodySubscriber<String> body(ResponseInfo answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), this::begun)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private String begun(InputStream stream) {
        streams.add(stream);
        return "";
    }

    /** Not while it is still being answered: the client would take that for a broken answer. */
    private void leaveStreams() throws IOException {
        for (InputStream stream = streams.poll(); stream != null; stream = streams.poll()) {
            stream.close();
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Sends what a form on that page would. */
    HttpResponse<String> post(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).as("a form with a token on " + page).isTrue();
        String body = fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String address, String password) {
        return post("/sign-in", "/sign-in", Map.of("username", address, "password", password, "to", "/"));
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://127.0.0.1:\\d+", "");
    }

    /** All that the server tells Vaadin's client about a page. */
    String page(String route, String query) {
        String begun = get("/?v-r=init&location=" + encoded(route) + "&query=" + encoded(query) + SCREEN)
                .body();
        JsonNode application = JSON.readTree(begun).path("appConfig");
        JsonNode first = application.path("uidl");
        String wish = """
                {"csrfToken": "%s", "rpc": [{"type": "event", "node": 1, "event": "ui-navigate", "data":
                {"route": "%s", "query": "%s", "appShellTitle": "", "historyState": {"idx": 0}, "trigger": ""}}],
                "syncId": %d, "clientId": 0}
                """.formatted(
                        first.path("Vaadin-Security-Key").asString(),
                        route,
                        query,
                        first.path("syncId").asInt());
        HttpResponse<String> shown =
                send(request("/?v-r=uidl&v-uiId=" + application.path("v-uiId").asString())
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(wish)));
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        leave(application, first);
        return shown.body();
    }

    /** As a browser that goes elsewhere says it: a page that nobody looks at is not kept up to date. */
    private void leave(JsonNode application, JsonNode first) {
        send(request("/?v-r=uidl&v-uiId=" + application.path("v-uiId").asString())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString("{\"csrfToken\": \"%s\", \"UNLOAD\": true}"
                        .formatted(first.path("Vaadin-Security-Key").asString()))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
