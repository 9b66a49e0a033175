package tracker.app.rebuild;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import tracker.app.ledger.CopyRowWriter;
import tracker.app.ledger.QuarterChanges;
import tracker.app.ledger.TotalAmount;
import tracker.app.ledger.TotalKey;
import tracker.app.ledger.TotalTimelineRepository;

/**
 * The changes of each quarter of an hour and the checkpoints, equal to what {@link TotalTimelineRepository} would
 * have written. A quarter is copied some time after its end, so that memory does not grow with the number of events.
 * Changes that come even later are kept separately.
 */
final class RebuiltTimelineWriter {

    static final String CHANGE = "campaign, quarter, trust, kind, counts_as, day, " + TotalTimelineRepository.AMOUNTS;
    static final String CHECKPOINT =
            "campaign, before, trust, kind, counts_as, day, " + TotalTimelineRepository.AMOUNTS;

    private static final int KEPT_OPEN = 8 * 15 * 60;

    private final CopyRowWriter changes;
    private final CopyRowWriter checkpoints;
    private final int worthACheckpoint;
    private final TreeMap<Instant, Map<TotalKey, TotalAmount>> open = new TreeMap<>();
    private final QuarterChanges late = new QuarterChanges();
    private final Map<Integer, Integer> since = new HashMap<>();
    private final Map<Integer, Integer> size = new HashMap<>();
    private Instant copied = Instant.MIN;

    RebuiltTimelineWriter(CopyRowWriter changes, CopyRowWriter checkpoints) {
        this(changes, checkpoints, TotalTimelineRepository.CHECKPOINT_THRESHOLD);
    }

    RebuiltTimelineWriter(CopyRowWriter changes, CopyRowWriter checkpoints, int worthACheckpoint) {
        this.changes = changes;
        this.checkpoints = checkpoints;
        this.worthACheckpoint = worthACheckpoint;
    }

    /** @param totals including these changes */
    void add(QuarterChanges batch, Map<TotalKey, TotalAmount> totals) throws SQLException {
        if (batch.byQuarter().isEmpty()) {
            return;
        }
        batch.byQuarter().forEach((quarter, moved) -> {
            if (quarter.isBefore(copied)) {
                late.addAll(quarter, moved);
            } else {
                Map<TotalKey, TotalAmount> sums = open.computeIfAbsent(quarter, key -> new HashMap<>());
                moved.forEach((key, amount) -> sums.merge(key, amount, TotalAmount::plus));
            }
        });
        Instant before = batch.byQuarter().firstKey().minusSeconds(KEPT_OPEN);
        if (before.isAfter(copied) && !open.headMap(before).isEmpty()) {
            copyUpTo(before);
            for (int campaign : since.keySet()) {
                considerACheckpoint(campaign, totals);
            }
        }
    }

    private void copyUpTo(Instant before) throws SQLException {
        Iterator<Map.Entry<Instant, Map<TotalKey, TotalAmount>>> over =
                open.headMap(before).entrySet().iterator();
        while (over.hasNext()) {
            Map.Entry<Instant, Map<TotalKey, TotalAmount>> quarter = over.next();
            for (Map.Entry<TotalKey, TotalAmount> moved : quarter.getValue().entrySet()) {
                if (!moved.getValue().equals(TotalAmount.NOTHING)) {
                    write(changes, quarter.getKey(), moved.getKey(), moved.getValue());
                    since.merge(moved.getKey().campaign(), 1, Integer::sum);
                }
            }
            over.remove();
        }
        copied = before;
    }

    /** Uses the same threshold as {@link TotalTimelineRepository}, before the first quarter that is still open. */
    private void considerACheckpoint(int campaign, Map<TotalKey, TotalAmount> totals) throws SQLException {
        if (since.getOrDefault(campaign, 0) < Math.max(worthACheckpoint, size.getOrDefault(campaign, 0))) {
            return;
        }
        Map<TotalKey, TotalAmount> then = new HashMap<>(totals);
        open.values().forEach(moved -> takeAway(moved, then));
        late.byQuarter().values().forEach(moved -> takeAway(moved, then));
        int rows = 0;
        for (Map.Entry<TotalKey, TotalAmount> total : then.entrySet()) {
            // without late changes there may be no activity, but a reach
            if (total.getKey().campaign() == campaign && !total.getValue().equals(TotalAmount.NOTHING)) {
                write(checkpoints, copied, total.getKey(), total.getValue());
                rows++;
            }
        }
        since.put(campaign, 0);
        size.put(campaign, rows);
    }

    private static void takeAway(Map<TotalKey, TotalAmount> moved, Map<TotalKey, TotalAmount> then) {
        moved.forEach((key, amount) -> then.merge(key, amount.negated(), TotalAmount::plus));
    }

    private static void write(CopyRowWriter rows, Instant quarter, TotalKey key, TotalAmount amount)
            throws SQLException {
        rows.add(key.campaign()).add(quarter);
        RebuiltRowWriter.writeTotalColumns(rows, key, amount);
    }

    void finish() throws SQLException {
        copyUpTo(Instant.MAX);
        changes.close();
        checkpoints.close();
    }

    /** Changes of a quarter that had already been copied. They belong to all checkpoints after that quarter. */
    QuarterChanges late() {
        return late;
    }
}
