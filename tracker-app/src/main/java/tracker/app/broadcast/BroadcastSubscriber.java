package tracker.app.broadcast;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
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
 * One connection. It has a thread of its own, a virtual one, which sleeps until there is something newer than what it sent: a
 * connection that is read slowly holds nobody up, skips what is old by then, and is given up by the server's write timeout.
 */
final class BroadcastSubscriber implements AsyncListener {

    /** Then the browser comes back by itself, and is asked anew what it wants to hear. */
    private static final long LONGEST_NANOSECONDS = TimeUnit.HOURS.toNanos(1);

    private static final Logger LOG = LoggerFactory.getLogger(BroadcastSubscriber.class);

    private final AsyncContext connection;
    private final BooleanSupplier mayStay;
    private final long beatSeconds;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean closed;
    /**
     * Held by whoever touches the connection. When a write fails the server ends the request, on a thread of its own, and keeps its
     * objects for the next browser's; it must not do so while our write is still on its way out, or the next one's ends like ours.
     */
    private final Lock touching = new ReentrantLock();
    /** Guarded by touching: the server ends the request, or has ended it. */
    private boolean lost;

    /**
     * @param mayStay looked at with each beat; one that may not is told so and sent away
     * @param beatSeconds how often an idle connection is told that we are there
     */
    BroadcastSubscriber(AsyncContext connection, BooleanSupplier mayStay, long beatSeconds) {
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
    void run(BroadcastChannel channel, Queries queries) {
        try {
            channel.start(queries);
            listen(channel);
            complete();
        } catch (IOException gone) {
            // The browser has left, or reads too slowly; if it is still there it comes back. The server knows: see
            // onError.
        } catch (RuntimeException failure) {
            LOG.debug("A connection was closed; the browser reconnects", failure);
            complete();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            complete();
        }
    }

    private void listen(BroadcastChannel channel) throws IOException, InterruptedException {
        long since = System.nanoTime();
        long beaten = since;
        byte @Nullable [] sent = null;
        while (!closed && System.nanoTime() - since < LONGEST_NANOSECONDS) {
            byte[] newest = channel.newest();
            if (newest != null && newest != sent) {
                send(newest);
                sent = newest;
            }
            boolean woken = bell.tryAcquire(beatSeconds, TimeUnit.SECONDS);
            if (!woken || System.nanoTime() - beaten >= TimeUnit.SECONDS.toNanos(beatSeconds)) {
                beaten = System.nanoTime();
                if (!mayStay.getAsBoolean()) {
                    send(ServerSentEventEncoder.ENDED);
                    return;
                }
                channel.refreshIfDayChanged();
                send(ServerSentEventEncoder.HEARTBEAT);
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
            // The server was sooner.
        } finally {
            touching.unlock();
        }
    }

    /** On a thread of the server's. */
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
        // there is none
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // once only
    }
}
