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

/** One programme and those who listen to it: one watch, one encoding per change. */
final class BroadcastChannel {

    private final BroadcastTopic programme;
    private final Clock clock;
    private final Set<BroadcastSubscriber> listeners = ConcurrentHashMap.newKeySet();

    private volatile byte @Nullable [] newest;
    private volatile @Nullable LocalDate told;
    /** Guarded by this. */
    private @Nullable CampaignBoard board;

    /** Its own lock: whoever tells holds the question's, and whoever begins to watch waits for that one. */
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

    /** Tells whether nobody listens any more. */
    boolean leave(BroadcastSubscriber listener) {
        listeners.remove(listener);
        return listeners.isEmpty();
    }

    /** The first who listens waits for the answer; whoever comes later finds it. */
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

    /** "Day 3 of 10" is another word tomorrow, though nothing has been reported since. */
    void refreshIfDayChanged() {
        if (!LondonCalendar.today(clock).equals(told)) {
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
        told = today;
        byte[] frame = ServerSentEventEncoder.figures(
                now.moment().position(), programme.encoder().of(now, today));
        if (!Arrays.equals(frame, newest)) {
            newest = frame;
            listeners.forEach(BroadcastSubscriber::wake);
        }
    }

    /** The newest frame; the same array to everybody, and null before the first answer. */
    byte @Nullable [] newest() {
        return newest;
    }
}
