package tracker.app.eventstore;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What proves that a number missing in the global order stays missing.
 *
 * <p>A fact takes its transaction id before its number. So once a position has been seen, every lower number was given to a
 * transaction whose id is below any id handed out from then on: the note's ceiling. When all transactions below the ceiling have
 * ended as of some snapshot, a lower number that this snapshot does not show is never filled (decision 0004). The snapshot's own
 * {@code xmax} is no such ceiling: it is one past the last transaction that has ended, and a running one may lie above it.
 *
 * <p>Notes live as long as the process; a new one begins with none, which is slower and never wrong.
 */
final class GapProof {

    private static final int MOST_NOTES = 1_000;

    /** From ceiling to the position seen before it; both grow together. */
    private final NavigableMap<Long, Long> notes = new TreeMap<>(Long::compareUnsigned);

    /**
     * Numbers below this that a snapshot does not show are never filled; 0 while nothing is proven.
     *
     * @param xmin of that very snapshot: every transaction below has ended
     */
    synchronized long provenBelow(long xmin) {
        Map.Entry<Long, Long> best = notes.floorEntry(xmin);
        if (best == null) {
            return 0;
        }
        notes.headMap(best.getKey(), false).clear();
        return best.getValue();
    }

    /** Whether there is no note yet that will tell about this number. */
    synchronized boolean lacks(long number) {
        return notes.isEmpty() || notes.lastEntry().getValue() <= number;
    }

    /**
     * Remembers that a position was seen.
     *
     * @param seen a position whose fact was visible
     * @param ceiling a transaction id that was handed out after that
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
