package tracker.app.eventstore;

import java.util.Iterator;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.ContiguousPosition;

/**
 * The progress of a processor: the last position read, and gaps below it that may still be filled. The reader leaves
 * none behind, but a token that an earlier version has stored may have some.
 */
public final class TrackingPosition {

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

    /**
     * The position up to which a processor with this token has read everything that will ever be there: below the
     * first gap, if there is one.
     */
    public static ContiguousPosition contiguous(@Nullable TrackingToken token) {
        TrackingPosition place = of(WrappedToken.unwrapLowerBound(token));
        return ContiguousPosition.proven(place.gaps.isEmpty() ? place.index : place.gaps.first() - 1);
    }

    long index() {
        return index;
    }

    TreeSet<Long> gaps() {
        return gaps;
    }

    /**
     * How many numbers an event at this position has to wait for: those up to it that are neither read nor proven to
     * stay empty. An event in a gap waits for none.
     *
     * @param proven numbers below it without a visible event stay empty
     */
    long missingBefore(long position, long proven) {
        return position <= index
                ? 0
                : gaps.size() + Math.max(0, position - Math.max(index + 1, Math.min(proven, position)));
    }

    /** Advances to the event at this position. Numbers in between are proven to stay empty. */
    TrackingToken take(long position) {
        gaps.remove(position);
        index = Math.max(index, position);
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
