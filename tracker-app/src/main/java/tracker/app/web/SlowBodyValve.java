package tracker.app.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the connection of a request whose body arrives too slowly, or of which one network has too many arriving at
 * once. Tomcat's own timeout starts again with each byte, so a few hundred clients that send a byte every few seconds
 * would hold all threads for hours. It sits below all readers of a body, forms and uploads included.
 */
final class SlowBodyValve extends ValveBase {

    private static final Logger SECURITY = LoggerFactory.getLogger("tracker.security");
    private static final int SLOWEST_BYTES_A_SECOND = 8 * 1024;
    private static final long NANOSECONDS = 1_000_000_000L;

    private final Duration time;
    private final int most;
    private final ConcurrentMap<String, Integer> arriving = new ConcurrentHashMap<>();

    /**
     * @param time for the whole body, besides what its size needs at 8 KB a second
     * @param most bodies of one network that may be arriving at once
     */
    SlowBodyValve(Duration time, int most) {
        super(true);
        this.time = time;
        this.most = most;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        InputBuffer body = coyote.getInputBuffer();
        if (body == null || !hasBody(coyote)) {
            getNext().invoke(request, response);
            return;
        }
        TimedBody timed = new TimedBody(coyote, body, ClientNetwork.of(request.getRemoteAddr()));
        coyote.setInputBuffer(timed);
        try {
            getNext().invoke(request, response);
        } finally {
            timed.leave();
            coyote.setInputBuffer(body);
        }
    }

    private static boolean hasBody(org.apache.coyote.Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Networks of which a body is arriving. */
    int arriving() {
        return arriving.size();
    }

    private final class TimedBody implements InputBuffer {

        private final org.apache.coyote.Request request;
        private final InputBuffer body;
        private final String network;
        private final long begun = System.nanoTime();
        private long received;
        private boolean counted;
        private boolean ended;

        TimedBody(org.apache.coyote.Request request, InputBuffer body, String network) {
            this.request = request;
            this.body = body;
            this.network = network;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (!ended && !counted) {
                counted = true;
                if (arriving.merge(network, 1, Integer::sum) > most) {
                    close("too many request bodies were arriving from there at once");
                }
            }
            long allowed = time.toNanos() + received / SLOWEST_BYTES_A_SECOND * NANOSECONDS;
            if (System.nanoTime() - begun > allowed) {
                close("a request body had not arrived after " + time.toSeconds() + " seconds");
            }
            int read = body.doRead(handler);
            if (read < 0) {
                leave();
            } else {
                received += read;
            }
            return read;
        }

        @Override
        public int available() {
            return body.available();
        }

        private void close(String why) throws IOException {
            leave();
            SECURITY.warn("The connection from {} was closed: {}", network, why);
            RequestTooSlowException slow = new RequestTooSlowException(why);
            request.action(ActionCode.CLOSE_NOW, slow);
            throw slow;
        }

        void leave() {
            ended = true;
            if (counted) {
                counted = false;
                arriving.computeIfPresent(network, (same, many) -> many > 1 ? many - 1 : null);
            }
        }
    }
}
