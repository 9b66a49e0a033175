package tracker.app.broadcast;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tracker.domain.shared.Queries;

/**
 * One connection. It has its own virtual thread, which sleeps until there is a newer frame than it sent. So a slow
 * client blocks nobody, skips outdated frames, and is closed by the server's write timeout.
 */
final class BroadcastSubscriber implements AsyncListener {

    /** Then the browser reconnects by itself, and permissions are checked again. */
    private static final long LONGEST_NANOSECONDS = TimeUnit.HOURS.toNanos(1);

    private static final Logger LOG = LoggerFactory.getLogger(BroadcastSubscriber.class);

    private final AsyncContext connection;
    private final BooleanSupplier mayStay;
    private final long beatSeconds;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean closed;
    /**
     * Held by every thread that uses the connection. When a write fails, the server ends the request on its own
     * thread and reuses its objects for the next request. It must not do so while our write is still in progress, or
     * it would corrupt the next response.
     */
    private final Lock touching = new ReentrantLock();
    /** Guarded by touching: the server ends the request, or has ended it. */
    private boolean lost;

    /**
     * @param mayStay checked with each heartbeat; a connection without permission is notified and closed
     * @param beatSeconds interval of heartbeats on an idle connection
     */
    BroadcastSubscriber(AsyncContext connection, BooleanSupplier mayStay, long beatSeconds) {
        this.connection = connection;
        this.mayStay = mayStay;
        this.beatSeconds = beatSeconds;
    }

    void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    void close() {
        closed = true;
        wake();
    }

    /** Sends the figures of the channels until the browser disconnects, or has to. */
    void run(List<BroadcastChannel> channels, Queries queries) {
        try {
            channels.forEach(channel -> channel.start(queries));
            listen(channels);
            complete();
        } catch (IOException gone) {
            // The browser has left, or reads too slowly; if it is still there it reconnects. The server knows: see
            // onError.
        } catch (RuntimeException failure) {
            LOG.debug("A connection was closed; the browser reconnects", failure);
            complete();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            complete();
        }
    }

    private void listen(List<BroadcastChannel> channels) throws IOException, InterruptedException {
        long since = System.nanoTime();
        long beaten = since;
        List<byte @Nullable []> sent = new ArrayList<>(Collections.nCopies(channels.size(), null));
        while (!closed && System.nanoTime() - since < LONGEST_NANOSECONDS) {
            sendWhatIsNew(channels, sent);
            boolean woken = wakeUps.tryAcquire(beatSeconds, TimeUnit.SECONDS);
            if (!woken || System.nanoTime() - beaten >= TimeUnit.SECONDS.toNanos(beatSeconds)) {
                beaten = System.nanoTime();
                if (!mayStay.getAsBoolean()) {
                    send(ServerSentEventEncoder.ENDED);
                    return;
                }
                channels.forEach(BroadcastChannel::refreshIfDayChanged);
                send(ServerSentEventEncoder.HEARTBEAT);
            }
        }
    }

    /** @param sent the frame that was sent last, for each channel */
    private void sendWhatIsNew(List<BroadcastChannel> channels, List<byte @Nullable []> sent) throws IOException {
        for (int at = 0; at < sent.size(); at++) {
            byte[] newest = channels.get(at).newest();
            if (newest != null && newest != sent.get(at)) {
                send(newest);
                sent.set(at, newest);
            }
        }
    }

    private void send(byte[] frame) throws IOException {
        touching.lock();
        try {
            if (lost) {
                throw new EOFException("The server has ended the request");
            }
            OutputStream out = connection.getResponse().getOutputStream();
            out.write(frame);
            out.flush();
        } finally {
            touching.unlock();
        }
    }

    private void complete() {
        touching.lock();
        try {
            if (!lost) {
                connection.complete();
            }
        } catch (IllegalStateException completed) {
            // The server ended it first.
        } finally {
            touching.unlock();
        }
    }

    /** Called on a thread of the server. */
    @Override
    public void onError(AsyncEvent event) {
        lose();
        event.getAsyncContext().complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        lose();
    }

    private void lose() {
        touching.lock();
        try {
            lost = true;
        } finally {
            touching.unlock();
        }
        close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // there is no connection any more
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // only once
    }
}
