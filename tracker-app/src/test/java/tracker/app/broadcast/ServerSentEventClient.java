package tracker.app.broadcast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the event stream: keeps all events in order. */
public final class ServerSentEventClient implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> response;

    public ServerSentEventClient(String address) throws IOException, InterruptedException {
        response = HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (status() == 200) {
            Thread.ofVirtual().start(this::listen);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    private void listen() {
        StringBuilder event = new StringBuilder();
        try (var lines =
                new java.io.BufferedReader(new java.io.InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    events.add(event.toString());
                    event.setLength(0);
                } else {
                    event.append(line).append('\n');
                }
            }
        } catch (IOException | UncheckedIOException closed) {
            events.add("closed");
        }
        events.add("end");
    }

    /** The events received so far. */
    public List<String> events() {
        return List.copyOf(events);
    }

    /** The figures of the newest event. */
    public Optional<JsonNode> figures() {
        List<String> received = new ArrayList<>(events);
        return received.reversed().stream()
                .filter(event -> event.contains("event: figures\n"))
                .findFirst()
                .map(event -> JSON.readTree(event.substring(event.indexOf("data: ") + 6)));
    }

    /** Waits until the newest figures include that position. */
    public JsonNode figuresAt(long position) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> figures()
                        .filter(figures -> figures.path("position").asLong() >= position)
                        .isPresent());
        return figures().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
