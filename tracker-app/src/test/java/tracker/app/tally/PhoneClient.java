package tracker.app.tally;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tracker.domain.stand.StandId;
import tracker.domain.stand.TallyKey;

/** Sends taps over HTTP, as the counter's page does. */
final class PhoneClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String house;
    private final StandId stand;
    private final @Nullable String key;

    PhoneClient(int port, StandId stand, @Nullable String key) {
        this.house = "http://127.0.0.1:" + port;
        this.stand = stand;
        this.key = key;
    }

    static PhoneClient with(int port, StandId stand, TallyKey key) {
        return new PhoneClient(port, stand, key.value());
    }

    static String tap(String device, int number, int taps) {
        return String.format(
                Locale.ROOT,
                "{\"device\":\"%s\",\"number\":%d,\"taps\":%d,\"at\":\"2031-01-01T00:00:00Z\"}",
                device,
                number,
                taps);
    }

    StandId stand() {
        return stand;
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Tally-Stand", stand.value());
        return key == null ? request : request.header("Tally-Key", key);
    }

    HttpResponse<String> post(String body) throws Exception {
        return send(request("/tally/" + stand + "/taps").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** What is said of each of these messages. */
    List<String> sends(String... taps) throws Exception {
        return said(taps, "is");
    }

    /** Why they were not taken. */
    List<String> why(String... taps) throws Exception {
        return said(taps, "why");
    }

    private List<String> said(String[] taps, String field) throws Exception {
        String body = Arrays.stream(taps).collect(Collectors.joining(",", "{\"taps\":[", "]}"));
        HttpResponse<String> answer = post(body);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        JsonNode answers = JSON.readTree(answer.body()).get("answers");
        return StreamSupport.stream(answers.spliterator(), false)
                .map(one -> one.get(field).asString())
                .toList();
    }

    JsonNode count() throws Exception {
        return JSON.readTree(send(request("/tally/" + stand + "/count").GET()).body());
    }
}
