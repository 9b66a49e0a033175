package tracker.app.broadcast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.QueryWatch;

/** One topic and its subscribers: one watch, one encoding per change. */
final class BroadcastChannel {

    private final BroadcastTopic programme;
    private final Clock clock;
    private final Set<BroadcastSubscriber> listeners = ConcurrentHashMap.newKeySet();

    private volatile byte @Nullable [] newest;
    private volatile @Nullable LocalDate encodedOn;
    /** Guarded by this. */
    private @Nullable CampaignBoard board;

    /** A separate lock: a publisher holds the query's lock, and starting a watch waits for that one. */
    private final Object watching = new Object();
    /** Guarded by watching. */
    private @Nullable QueryWatch watch;

    BroadcastChannel(BroadcastTopic programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    void enter(BroadcastSubscriber listener) {
        listeners.add(listener);
    }

    /** Returns true if there are no subscribers left. */
    boolean leave(BroadcastSubscriber listener) {
        listeners.remove(listener);
        return listeners.isEmpty();
    }

    /** The first subscriber waits for the result; later ones find it. */
    void start(Queries queries) {
        synchronized (watching) {
            if (watch == null) {
                watch = programme.watch(queries, this::tell);
            }
        }
    }

    void close() {
        synchronized (watching) {
            if (watch != null) {
                watch.close();
                watch = null;
            }
        }
    }

    private synchronized void tell(CampaignBoard now) {
        board = now;
        encode(now);
    }

    /** Texts such as "Day 3 of 10" change at midnight, even if nothing has been reported. */
    void refreshIfDayChanged() {
        if (!LondonCalendar.today(clock).equals(encodedOn)) {
            encodeAgain();
        }
    }

    private synchronized void encodeAgain() {
        if (board != null) {
            encode(board);
        }
    }

    private void encode(CampaignBoard now) {
        LocalDate today = LondonCalendar.today(clock);
        encodedOn = today;
        byte[] frame = ServerSentEventEncoder.figures(
                now.moment().position(), programme.encoder().of(now, today));
        if (!Arrays.equals(frame, newest)) {
            newest = frame;
            listeners.forEach(BroadcastSubscriber::wake);
        }
    }

    /** The newest frame; the same array for all subscribers, and null before the first result. */
    byte @Nullable [] newest() {
        return newest;
    }
}
