package tracker.app.eventstore;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Proves that a missing number in the global order stays missing.
 *
 * <p>An event takes its transaction id before its number. So once a position is visible, every lower number belongs
 * to a transaction with an id below any id assigned from then on: the ceiling of the note. When all transactions
 * below the ceiling have ended in some snapshot, a lower number that is not visible in this snapshot is never filled
 * (decision 0004). The snapshot's own {@code xmax} is no such ceiling: it is one past the last transaction that has
 * ended, and a running one may be above it.
 *
 * <p>Notes exist as long as the process. A new process starts without notes, which is slower but always correct.
 */
final class GapProof {

    private static final int MOST_NOTES = 1_000;

    /** From ceiling to the position visible before it; both grow together. */
    private final NavigableMap<Long, Long> notes = new TreeMap<>(Long::compareUnsigned);

    /**
     * Numbers below the result that are not visible in a snapshot are never filled; 0 while nothing is proven.
     *
     * @param xmin of that snapshot: every transaction below has ended
     */
    synchronized long provenBelow(long xmin) {
        Map.Entry<Long, Long> best = notes.floorEntry(xmin);
        if (best == null) {
            return 0;
        }
        notes.headMap(best.getKey(), false).clear();
        return best.getValue();
    }

    /** Whether no note covers this number yet. */
    synchronized boolean lacks(long number) {
        return notes.isEmpty() || notes.lastEntry().getValue() <= number;
    }

    /**
     * Records that a position was visible.
     *
     * @param seen a position with a visible event
     * @param ceiling a transaction id assigned after that
     */
    synchronized void note(long seen, long ceiling) {
        if (!notes.isEmpty()
                && (notes.lastEntry().getValue() >= seen || Long.compareUnsigned(notes.lastKey(), ceiling) >= 0)) {
            return;
        }
        if (notes.size() >= MOST_NOTES) {
            notes.pollLastEntry();
        }
        notes.put(ceiling, seen);
    }
}
