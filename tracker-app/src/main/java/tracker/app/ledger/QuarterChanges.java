package tracker.app.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** By how much each total changed in each quarter of an hour, by the time the event became known. */
public final class QuarterChanges {

    private final TreeMap<Instant, Map<TotalKey, TotalAmount>> byQuarter = new TreeMap<>();

    void add(Instant known, TotalKey key, TotalAmount amount) {
        byQuarter
                .computeIfAbsent(QuarterHour.of(known), quarter -> new HashMap<>())
                .merge(key, amount, TotalAmount::plus);
    }

    public void addAll(Instant quarter, Map<TotalKey, TotalAmount> moved) {
        Map<TotalKey, TotalAmount> sums = byQuarter.computeIfAbsent(quarter, key -> new HashMap<>());
        moved.forEach((key, amount) -> sums.merge(key, amount, TotalAmount::plus));
    }

    /** Oldest first. */
    public TreeMap<Instant, Map<TotalKey, TotalAmount>> byQuarter() {
        return byQuarter;
    }
}
