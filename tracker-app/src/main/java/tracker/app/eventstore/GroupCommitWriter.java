package tracker.app.eventstore;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Stores the events of concurrent commands together in one statement (decision 0015).
 *
 * <p>There is no dedicated thread. The first thread stores all waiting rows; the others wait, and one of those that
 * arrived meanwhile stores the next group. At most two groups are written at once. A single command is stored as
 * directly as without groups.
 */
final class GroupCommitWriter {

    /** More rows in one statement save little and delay all commands in it. */
    private static final int MOST_ROWS = 512;

    /** While one group waits for the disk, the next is already being sent. More would only make smaller groups. */
    static final int AT_ONCE = 2;

    private final EventRowRepository insert;
    private final Queue<Append> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore storing = new Semaphore(AT_ONCE);

    GroupCommitWriter(EventRowRepository insert) {
        this.insert = insert;
    }

    /**
     * Returns when all rows are stored durably.
     *
     * @param version of the reference data on which they were decided
     * @throws SQLException if none of them is stored; or, if the connection was lost during the commit, if the
     *     outcome is unknown
     * @throws ReferenceDataChangedException if none is stored because the reference data has changed
     */
    void append(List<StoredEventRow> rows, OptionalLong version) throws SQLException {
        Append mine = new Append(rows, version, Thread.currentThread());
        waiting.add(mine);
        boolean interrupted = false;
        while (!mine.done) {
            if (!storing.tryAcquire() || !storeTheWaiting()) {
                LockSupport.park(this);
                // finishes the append first; the interrupt is restored afterwards
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        mine.answer();
    }

    /** Stores a group of waiting rows. False if another thread took our rows; it unparks us. */
    private boolean storeTheWaiting() {
        List<Append> group = gathered();
        try {
            store(group);
        } finally {
            // only after an unexpected failure; no thread may wait for ever
            group.forEach(Append::giveUp);
            storing.release();
            wakeTheNext();
        }
        return !group.isEmpty();
    }

    /** The number of waiting appends. */
    int waiting() {
        return waiting.size();
    }

    private void wakeTheNext() {
        Append next = waiting.peek();
        if (next != null) {
            LockSupport.unpark(next.sender);
        }
    }

    /** One thread at a time: the rows inspected must be the rows removed. */
    private synchronized List<Append> gathered() {
        List<Append> group = new ArrayList<>();
        int rows = 0;
        for (Append next = waiting.peek(); next != null; next = waiting.peek()) {
            rows += next.rows.size();
            if (!group.isEmpty() && rows > MOST_ROWS) {
                break;
            }
            waiting.remove();
            group.add(next);
        }
        return group;
    }

    private void store(List<Append> group) {
        List<Append> together = new ArrayList<>();
        List<Append> alone = new ArrayList<>();
        choose(group, together, alone);
        if (together.size() > 1 && !stored(together)) {
            alone.addAll(0, together);
        } else if (together.size() == 1) {
            alone.addFirst(together.getFirst());
        }
        alone.forEach(this::storeAlone);
    }

    /**
     * Rows that conflict with each other, or were decided on other versions of the reference data, are not stored in
     * one statement.
     */
    private static void choose(List<Append> group, List<Append> together, List<Append> alone) {
        Set<String> places = new HashSet<>();
        Set<String> identifiers = new HashSet<>();
        OptionalLong version = OptionalLong.empty();
        for (Append append : group) {
            boolean fits = version.isEmpty() || append.version.isEmpty() || version.equals(append.version);
            for (StoredEventRow row : append.rows) {
                fits &= places.add(row.stream() + "/" + row.number());
                fits &= identifiers.add(row.identifier());
            }
            version = version.isEmpty() ? append.version : version;
            (fits ? together : alone).add(append);
        }
    }

    /** A row that cannot be stored fails the whole statement; then each append is tried separately. */
    private boolean stored(List<Append> group) {
        List<StoredEventRow> rows = new ArrayList<>();
        OptionalLong version = OptionalLong.empty();
        for (Append append : group) {
            rows.addAll(append.rows);
            version = append.version.isPresent() ? append.version : version;
        }
        try {
            if (!insert.insert(rows, version)) {
                return false;
            }
        } catch (SQLException | RuntimeException refused) {
            return false;
        }
        group.forEach(append -> append.end(null));
        return true;
    }

    private void storeAlone(Append append) {
        try {
            append.end(insert.insert(append.rows, append.version) ? null : new ReferenceDataChangedException());
        } catch (SQLException | RuntimeException failure) {
            append.end(failure);
        }
    }

    /** The reference data has changed since the command was decided. */
    static final class ReferenceDataChangedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ReferenceDataChangedException() {
            super("the reference data has changed", null, false, false);
        }
    }

    private static final class Append {

        private final List<StoredEventRow> rows;
        private final OptionalLong version;
        private final Thread sender;
        private @Nullable Exception failure;
        private volatile boolean done;

        Append(List<StoredEventRow> rows, OptionalLong version, Thread sender) {
            this.rows = rows;
            this.version = version;
            this.sender = sender;
        }

        void end(@Nullable Exception how) {
            failure = how;
            done = true;
            LockSupport.unpark(sender);
        }

        void giveUp() {
            if (!done) {
                end(new IllegalStateException("storing was interrupted"));
            }
        }

        void answer() throws SQLException {
            switch (failure) {
                case null -> {}
                case SQLException sql -> throw sql;
                case RuntimeException other -> throw other;
                default -> throw new IllegalStateException(failure);
            }
        }
    }
}
