package tracker.bench.boards;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the national board like Vaadin's client of this version: the page, the start of the client, the navigation,
 * and the socket for changes.
 */
final class BoardConnectionFactory {

    private static final String SCREEN = "&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280&v-bh=900&v-bw=1280&v-curdate=0&v-tzo=0"
            + "&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=Europe%2FLondon&v-td=false&v-pr=1&v-np=Linux";
    private static final String ATMOSPHERE = "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true&Content-Type=";
    private static final String JSON = "application/json; charset=UTF-8";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient http;
    private final int port;

    BoardConnectionFactory(HttpClient http, int port) {
        this.http = http;
        this.port = port;
    }

    /** Returns when the socket is open; the board has been displayed by then. */
    WebSocket open(WebSocket.Listener ears) throws IOException, InterruptedException {
        HttpResponse<String> page = sent(request("/"));
        String cookie = page.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
        JsonNode begun = MAPPER.readTree(
                sent(request("/?v-r=init&location=&query=" + SCREEN).header("Cookie", cookie))
                        .body());
        JsonNode application = begun.path("appConfig");
        JsonNode first = application.path("uidl");
        String ui = application.path("v-uiId").asString();
        navigate(cookie, ui, first);
        WebSocket socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(
                        URI.create("ws://127.0.0.1:" + port + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
                                + first.path("Vaadin-Push-ID").asString() + ATMOSPHERE
                                + URLEncoder.encode(JSON, StandardCharsets.UTF_8)),
                        ears)
                .join();
        // as every browser sends one each minute
        sent(request("/?v-r=heartbeat&v-uiId=" + ui).header("Cookie", cookie).POST(BodyPublishers.noBody()));
        return socket;
    }

    private void navigate(String cookie, String ui, JsonNode first) throws IOException, InterruptedException {
        String body = """
                {"csrfToken": "%s", "rpc": [{"type": "event", "node": 1, "event": "ui-navigate", "data":
                {"route": "", "query": "", "appShellTitle": "", "historyState": {"idx": 0}, "trigger": ""}}],
                "syncId": %d, "clientId": 0}
                """.formatted(
                        first.path("Vaadin-Security-Key").asString(),
                        first.path("syncId").asInt());
        String board = sent(request("/?v-r=uidl&v-uiId=" + ui)
                        .header("Cookie", cookie)
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofString(body)))
                .body();
        if (!board.contains("People reached")) {
            throw new IllegalStateException("That is not the national board: " + board);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri().getPath() + " says " + response.statusCode());
        }
        return response;
    }
}
