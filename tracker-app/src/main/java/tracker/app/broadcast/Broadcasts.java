package tracker.app.broadcast;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tracker.domain.shared.Queries;

/** All who listen outside the pages: to wallboards and to figures on other people's websites (decision 0039). */
@Component
public class Broadcasts implements SmartLifecycle {

    private static final String COME_BACK_AFTER_SECONDS = "20";

    private final Queries queries;
    private final Clock clock;
    private final int most;
    private final long beatSeconds;
    private final Map<Programme, Channel> channels = new ConcurrentHashMap<>();
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /**
     * @param most how many connections are kept open at once; further ones are asked to come back
     * @param beatSeconds how often an idle connection is told that we are there, and whether it may stay is looked at
     */
    Broadcasts(
            Queries queries,
            Clock clock,
            @Value("${tracker.broadcast.most-listeners:2000}") int most,
            @Value("${tracker.broadcast.beat-seconds:15}") long beatSeconds) {
        this.queries = queries;
        this.clock = clock;
        this.most = most;
        this.beatSeconds = beatSeconds;
    }

    /**
     * Answers a request by telling it everything from here on.
     *
     * @param version of the page that listens
     * @param mayStay looked at now and then; whoever may not is told so and sent away
     */
    public void open(
            Programme programme,
            String version,
            BooleanSupplier mayStay,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!running || listeners.size() >= most) {
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_AFTER_SECONDS);
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        // a proxy that collects what it passes on would make it late
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext connection = request.startAsync();
        connection.setTimeout(0);
        // still on the request's own thread: whoever else writes the headers on their way out must find them written
        response.getOutputStream().write(Frames.hello(version));
        response.flushBuffer();
        Listener listener = new Listener(connection, mayStay, beatSeconds);
        connection.addListener(listener);
        join(programme, listener);
    }

    private void join(Programme programme, Listener listener) {
        listeners.add(listener);
        Channel channel = channels.compute(programme, (same, present) -> {
            Channel found = present == null ? new Channel(programme, clock) : present;
            found.enter(listener);
            return found;
        });
        Thread.ofVirtual().name("listener").start(() -> {
            try {
                listener.run(channel, queries);
            } finally {
                leave(programme, listener);
            }
        });
    }

    /** Entered and left under the map's lock, so that nobody joins a channel that is just being given up. */
    private void leave(Programme programme, Listener listener) {
        listeners.remove(listener);
        channels.computeIfPresent(programme, (same, channel) -> {
            if (!channel.leave(listener)) {
                return channel;
            }
            channel.close();
            return null;
        });
    }

    /** How many connections are open. */
    public int listening() {
        return listeners.size();
    }

    /** How many programmes are listened to. */
    int channels() {
        return channels.size();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server waits for open requests to end by themselves, which these never would. */
    @Override
    public void stop() {
        running = false;
        listeners.forEach(Listener::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
