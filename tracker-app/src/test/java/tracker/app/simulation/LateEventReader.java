package tracker.app.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import tracker.app.ledger.InMemoryLedgerFixture;
import tracker.app.ledger.InMemoryLedgerFixture.ArrivingEvent;
import tracker.domain.activity.ActivityEvent;

/**
 * A model of the event store and a processor. Some events become visible after later ones, because their transaction
 * is slower; the processor keeps the gap and fills it then. It reads in batches of any size, and reads again after a
 * crash.
 */
final class LateEventReader {

    private static final int LARGEST_BATCH = 6;

    final InMemoryLedgerFixture ledger = new InMemoryLedgerFixture();

    private final RandomGenerator random;
    private final TreeMap<Long, ArrivingEvent> visible = new TreeMap<>();
    private final TreeMap<Long, ArrivingEvent> late = new TreeMap<>();
    private GapAwareTrackingToken token = GapAwareTrackingToken.newInstance(-1, Set.of());
    private long next;

    LateEventReader(RandomGenerator random) {
        this.random = random;
    }

    /** One in four is late. Occasionally a number is skipped, by a command that failed after taking it. */
    void stored(ActivityEvent event, Instant known) {
        if (random.nextInt(10) == 0) {
            next++;
        }
        long position = next++;
        (random.nextInt(4) == 0 ? late : visible).put(position, new ArrivingEvent(event, position, known));
    }

    /** No command is decided on an activity while a transaction about it is open. */
    void commit(String activity) {
        late.values().removeIf(arriving -> {
            boolean its = arriving.event().id().value().equals(activity);
            if (its) {
                visible.put(arriving.position(), arriving);
            }
            return its;
        });
    }

    void commitOne() {
        if (!late.isEmpty()) {
            List<Long> waiting = List.copyOf(late.keySet());
            Long one = waiting.get(random.nextInt(waiting.size()));
            visible.put(one, late.remove(one));
        }
    }

    void commitAll() {
        visible.putAll(late);
        late.clear();
    }

    /** Reads one batch and commits it with the token, or crashes before the commit. */
    void read(boolean crashes) {
        List<ArrivingEvent> batch = new ArrayList<>();
        GapAwareTrackingToken reached = token;
        for (ArrivingEvent arriving :
                unread().stream().limit(1 + random.nextInt(LARGEST_BATCH)).toList()) {
            batch.add(arriving);
            reached = reached.advanceTo(arriving.position(), Integer.MAX_VALUE);
        }
        ledger.fold(batch, !crashes);
        if (!crashes) {
            token = reached;
        }
    }

    boolean hasUnread() {
        return !unread().isEmpty();
    }

    private List<ArrivingEvent> unread() {
        return visible.values().stream()
                .filter(arriving -> arriving.position() > token.getIndex()
                        || token.getGaps().contains(arriving.position()))
                .toList();
    }
}
