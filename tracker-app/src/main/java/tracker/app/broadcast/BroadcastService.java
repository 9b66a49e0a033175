package tracker.app.broadcast;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tracker.domain.shared.Queries;

/** Live updates outside the pages: for wallboards and for figures on other websites (decision 0039). */
@Component
@EnableConfigurationProperties(BroadcastProperties.class)
public class BroadcastService implements SmartLifecycle {

    private static final String COME_BACK_AFTER_SECONDS = "20";

    private final Queries queries;
    private final Clock clock;
    private final BroadcastProperties properties;
    private final Map<BroadcastTopic, BroadcastChannel> channels = new ConcurrentHashMap<>();
    private final Set<BroadcastSubscriber> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    BroadcastService(Queries queries, Clock clock, BroadcastProperties properties) {
        this.queries = queries;
        this.clock = clock;
        this.properties = properties;
    }

    /** Responds with a stream of all further updates of one topic. */
    public void open(
            BroadcastTopic programme,
            String version,
            BooleanSupplier mayStay,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        open(List.of(programme), version, mayStay, request, response);
    }

    /**
     * Responds with one stream of all further updates of several topics. The encodings must say which is which.
     *
     * @param programmes at least one, each once
     * @param version of the page that subscribes
     * @param mayStay checked regularly; a connection without permission is notified and closed
     */
    public void open(
            List<BroadcastTopic> programmes,
            String version,
            BooleanSupplier mayStay,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!running || listeners.size() >= properties.mostListeners()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_AFTER_SECONDS);
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        // otherwise a buffering proxy would delay the stream
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext connection = request.startAsync();
        connection.setTimeout(0);
        // still on the request's own thread: the headers must be written before another thread writes
        response.getOutputStream().write(ServerSentEventEncoder.hello(version));
        response.flushBuffer();
        BroadcastSubscriber listener = new BroadcastSubscriber(connection, mayStay, properties.beatSeconds());
        connection.addListener(listener);
        join(programmes, listener);
    }

    private void join(List<BroadcastTopic> programmes, BroadcastSubscriber listener) {
        listeners.add(listener);
        List<BroadcastChannel> entered =
                programmes.stream().map(programme -> enter(programme, listener)).toList();
        Thread.ofVirtual().name("listener").start(() -> {
            try {
                listener.run(entered, queries);
            } finally {
                listeners.remove(listener);
                programmes.forEach(programme -> leave(programme, listener));
            }
        });
    }

    private BroadcastChannel enter(BroadcastTopic programme, BroadcastSubscriber listener) {
        return channels.compute(programme, (same, present) -> {
            BroadcastChannel found = present == null ? new BroadcastChannel(programme, clock) : present;
            found.enter(listener);
            return found;
        });
    }

    /** Under the map's lock, so that nobody joins a channel that is just being removed. */
    private void leave(BroadcastTopic programme, BroadcastSubscriber listener) {
        channels.computeIfPresent(programme, (same, channel) -> {
            if (!channel.leave(listener)) {
                return channel;
            }
            channel.close();
            return null;
        });
    }

    /** The number of open connections. */
    public int connectionCount() {
        return listeners.size();
    }

    /** The number of topics with subscribers. */
    int channelCount() {
        return channels.size();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Runs before the server waits for open requests to end, which these never would. */
    @Override
    public void stop() {
        running = false;
        listeners.forEach(BroadcastSubscriber::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
