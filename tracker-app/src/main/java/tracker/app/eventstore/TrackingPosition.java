package tracker.app.eventstore;

import java.util.Iterator;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The progress of a processor: the highest position, and the gaps below it that may still be filled. */
final class TrackingPosition {

    /** Numbers start at 1, whatever the lowest visible one is: the first event may be the last to be committed. */
    static final TrackingToken BEGINNING = GapAwareTrackingToken.newInstance(0, new TreeSet<>());

    private long index;
    private final TreeSet<Long> gaps;

    private TrackingPosition(long index, TreeSet<Long> gaps) {
        this.index = index;
        this.gaps = gaps;
    }

    static TrackingPosition of(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> of(BEGINNING);
            case GapAwareTrackingToken place -> new TrackingPosition(place.getIndex(), new TreeSet<>(place.getGaps()));
            default -> throw new IllegalArgumentException("Not a position in this event store: " + token);
        };
    }

    long index() {
        return index;
    }

    TreeSet<Long> gaps() {
        return gaps;
    }

    /** How many numbers a step to this position skips. */
    long leavesOut(long position) {
        return Math.max(0, position - index - 1);
    }

    /** Advances to the event at this position; skipped numbers from {@code opensFrom} on become gaps. */
    TrackingToken take(long position, long opensFrom) {
        if (position <= index) {
            gaps.remove(position);
        } else {
            for (long missing = Math.max(index + 1, opensFrom); missing < position; missing++) {
                gaps.add(missing);
            }
            index = position;
        }
        return GapAwareTrackingToken.newInstance(index, gaps);
    }

    /** Removes the gaps below {@code proven} that a complete read did not return. */
    TreeSet<Long> close(long proven, EventPage look) {
        TreeSet<Long> closed = new TreeSet<>(gaps.headSet(Math.min(proven, look.completeUpTo())));
        Iterator<EventPage.EventRow> rows = look.rows().iterator();
        while (rows.hasNext()) {
            closed.remove(rows.next().position());
        }
        gaps.removeAll(closed);
        return closed;
    }
}
