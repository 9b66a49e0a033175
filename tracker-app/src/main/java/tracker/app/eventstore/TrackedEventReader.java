package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.ReleasedGapRepository.PositionRange;

/**
 * Reads the events for processors that follow the global order: in that order, and skips none (decisions 0004, 0049).
 *
 * <p>An event behind a missing number waits, regardless of timestamps, until that number's event is visible or
 * {@link GapProof} shows that there will be none. So whatever a processor has read is everything up to its position.
 */
final class TrackedEventReader {

    /** How long a read with nothing but waiting events looks again by itself, before the store's own polling does. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** From then on the locks of the event table are asked; most gaps are filled or proven empty before. */
    private static final Duration ASK_THE_LOCKS_AFTER = Duration.ofMillis(15);

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(25);

    private final Duration patience;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final GapProof proof = new GapProof();
    private final ReleasedGapRepository released = new ReleasedGapRepository();
    private final GapStatus gaps = new GapStatus();
    private final AdaptiveBatchDelay gathering = new AdaptiveBatchDelay();

    /** @param patience how long a read looks again by itself while events wait behind a gap */
    TrackedEventReader(ConnectionProvider connections, TransactionManager transactions, Duration patience) {
        this.connections = connections;
        this.transactions = transactions;
        this.patience = patience;
    }

    GapStatus gaps() {
        return gaps;
    }

    /** The next events after the token, up to that many. Fewer, or none, does not mean the end of the store. */
    List<TrackedEventData<?>> after(@Nullable TrackingToken token, int most) {
        gathering.beforePoll();
        long until = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE;
        while (true) {
            Look look = look(token, most);
            if (!look.events().isEmpty()
                    || look.waitingFor() == 0
                    || System.nanoTime() >= until
                    || Thread.currentThread().isInterrupted()) {
                return look.events();
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }

    /**
     * The result of one look at the store.
     *
     * @param waitingFor how many numbers the first event that was left out waits for
     */
    private record Look(List<TrackedEventData<?>> events, long waitingFor) {}

    private Look look(@Nullable TrackingToken token, int most) {
        return transactions.fetchInTransaction(() -> {
            try (Connection connection = connections.getConnection()) {
                return look(connection, TrackingPosition.of(token), most);
            } catch (SQLException failure) {
                throw new EventStoreException("The events after [%s] could not be read".formatted(token), failure);
            }
        });
    }

    private Look look(Connection connection, TrackingPosition place, int most) throws SQLException {
        place.gaps().retainAll(released.without(place.gaps()));
        long writers = gaps.heldFor().compareTo(ASK_THE_LOCKS_AFTER) > 0 ? EventWriterHorizon.fetch(connection) : 0;
        EventPage page = EventPage.fetch(connection, place.index(), place.gaps(), most);
        gathering.afterPoll(page.rows().size(), page.whole());
        note(connection, place, page);
        long horizon = Long.compareUnsigned(writers, page.xmin()) > 0 ? writers : page.xmin();
        long proven = proof.provenBelow(horizon);
        SortedSet<Long> closed = place.close(proven, page);
        List<PositionRange> ranges = ranges(closed);
        List<TrackedEventData<?>> events = new ArrayList<>();
        long waitingFor = 0;
        for (EventPage.EventRow row : page.rows()) {
            waitingFor = place.missingBefore(row.position(), proven);
            if (waitingFor > 0) {
                break;
            }
            if (row.position() > place.index() + 1) {
                ranges.add(new PositionRange(place.index() + 1, row.position() - 1));
            }
            events.add(new TrackedDomainEventData<>(place.take(row.position()), row.event()));
        }
        if (!ranges.isEmpty()) {
            ReleasedGapRepository.write(connection, ranges, horizon);
            released.remember(closed);
        }
        gaps.update(waitingFor, !events.isEmpty());
        return new Look(events, waitingFor);
    }

    /**
     * Takes a ceiling for the highest visible position, if a gap below has none; not in a transaction that already
     * has an id. If nobody else writes, the id is also the horizon of the read just done, and the proof is immediate.
     */
    private void note(Connection connection, TrackingPosition place, EventPage page) throws SQLException {
        if (!page.unmarked() || !missesOneWithoutNote(place, page)) {
            return;
        }
        long seen = page.rows().isEmpty()
                ? place.index()
                : Math.max(place.index(), page.rows().getLast().position());
        try (Statement statement = connection.createStatement();
                ResultSet id = statement.executeQuery("select pg_current_xact_id()::text")) {
            id.next();
            proof.note(seen, Long.parseUnsignedLong(id.getString(1)));
        }
    }

    private boolean missesOneWithoutNote(TrackingPosition place, EventPage page) {
        long index = place.index();
        TreeSet<Long> missing = new TreeSet<>(place.gaps());
        for (EventPage.EventRow row : page.rows()) {
            missing.remove(row.position());
            if (row.position() > index + 1) {
                missing.add(row.position() - 1);
            }
            index = Math.max(index, row.position());
        }
        return !missing.isEmpty() && proof.lacks(missing.last());
    }

    private static List<PositionRange> ranges(SortedSet<Long> positions) {
        List<PositionRange> ranges = new ArrayList<>();
        for (long position : positions) {
            PositionRange last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && last.to() + 1 == position) {
                ranges.set(ranges.size() - 1, new PositionRange(last.from(), position));
            } else {
                ranges.add(new PositionRange(position, position));
            }
        }
        return ranges;
    }
}
