package tracker.app.broadcast;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tracker.domain.shared.Queries;

/**
 * One connection. It has a thread of its own, a virtual one, which sleeps until there is something newer than what it sent: a
 * connection that is read slowly holds nobody up, skips what is old by then, and is given up by the server's write timeout.
 */
final class Listener {

    /** Then the browser comes back by itself, and is asked anew what it wants to hear. */
    private static final long LONGEST_NANOSECONDS = TimeUnit.HOURS.toNanos(1);

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private final AsyncContext connection;
    private final BooleanSupplier mayStay;
    private final long beatSeconds;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean closed;

    /**
     * @param mayStay looked at with each beat; one that may not is told so and sent away
     * @param beatSeconds how often an idle connection is told that we are there
     */
    Listener(AsyncContext connection, BooleanSupplier mayStay, long beatSeconds) {
        this.connection = connection;
        this.mayStay = mayStay;
        this.beatSeconds = beatSeconds;
    }

    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    void close() {
        closed = true;
        wake();
    }

    /** Tells the channel's figures until the browser leaves, or has to. */
    void run(Channel channel, Queries queries) {
        try {
            OutputStream out = connection.getResponse().getOutputStream();
            channel.start(queries);
            listen(channel, out);
        } catch (IOException gone) {
            // The browser has left, or reads too slowly; if it is still there it comes back.
        } catch (RuntimeException failure) {
            LOG.debug("A connection is closed; the browser comes back by itself", failure);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            complete();
        }
    }

    private void listen(Channel channel, OutputStream out) throws IOException, InterruptedException {
        long since = System.nanoTime();
        long beaten = since;
        byte @Nullable [] sent = null;
        while (!closed && System.nanoTime() - since < LONGEST_NANOSECONDS) {
            byte[] newest = channel.newest();
            if (newest != null && newest != sent) {
                send(newest, out);
                sent = newest;
            }
            boolean woken = bell.tryAcquire(beatSeconds, TimeUnit.SECONDS);
            if (!woken || System.nanoTime() - beaten >= TimeUnit.SECONDS.toNanos(beatSeconds)) {
                beaten = System.nanoTime();
                if (!mayStay.getAsBoolean()) {
                    send(Frames.ENDED, out);
                    return;
                }
                channel.lookAtTheDay();
                send(Frames.BEAT, out);
            }
        }
    }

    private static void send(byte[] frame, OutputStream out) throws IOException {
        out.write(frame);
        out.flush();
    }

    private void complete() {
        try {
            connection.complete();
        } catch (IllegalStateException completed) {
            // The server has seen before us that the browser left.
        }
    }
}
