package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.ReleasedGapRepository.PositionRange;

/**
 * Reads the events for processors that follow the global order, and skips none (decision 0004).
 *
 * <p>Every skipped number stays in the token as a gap, regardless of timestamps, until its event is visible or
 * {@link GapProof} shows that there will be none.
 */
final class TrackedEventReader {

    /** The maximum number of gaps in a token. At the maximum the processor waits for the proof. */
    private final int mostGaps;

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final GapProof proof = new GapProof();
    private final ReleasedGapRepository released = new ReleasedGapRepository();
    private final GapStatus gaps = new GapStatus();
    private final AdaptiveBatchDelay gathering = new AdaptiveBatchDelay();

    TrackedEventReader(ConnectionProvider connections, TransactionManager transactions, int mostGaps) {
        this.connections = connections;
        this.transactions = transactions;
        this.mostGaps = mostGaps;
    }

    GapStatus gaps() {
        return gaps;
    }

    /** The next events after the token, up to that many. Fewer, or none, does not mean the end of the store. */
    List<TrackedEventData<?>> after(@Nullable TrackingToken token, int most) {
        gathering.beforePoll();
        return transactions.fetchInTransaction(() -> {
            try (Connection connection = connections.getConnection()) {
                return read(connection, TrackingPosition.of(token), most);
            } catch (SQLException failure) {
                throw new EventStoreException("The events after [%s] could not be read".formatted(token), failure);
            }
        });
    }

    private List<TrackedEventData<?>> read(Connection connection, TrackingPosition place, int most)
            throws SQLException {
        place.gaps().retainAll(released.without(place.gaps()));
        EventPage page = EventPage.fetch(connection, place.index(), place.gaps(), most);
        gathering.afterPoll(page.rows().size(), page.whole());
        note(connection, place, page);
        long proven = proof.provenBelow(page.xmin());
        SortedSet<Long> closed = place.close(proven, page);
        List<PositionRange> ranges = ranges(closed);
        List<TrackedEventData<?>> events = new ArrayList<>();
        boolean full = false;
        for (EventPage.EventRow row : page.rows()) {
            long opensFrom = Math.max(place.index() + 1, Math.min(proven, row.position()));
            if (place.leavesOut(row.position()) > 0) {
                if (place.gaps().size() + row.position() - opensFrom > mostGaps) {
                    full = true;
                    break;
                }
                if (opensFrom > place.index() + 1) {
                    ranges.add(new PositionRange(place.index() + 1, opensFrom - 1));
                }
            }
            events.add(new TrackedDomainEventData<>(place.take(row.position(), opensFrom), row.event()));
        }
        if (!ranges.isEmpty()) {
            ReleasedGapRepository.write(connection, ranges, page.xmin());
            released.remember(closed);
        }
        gaps.update(place.gaps().size(), full);
        return events;
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
