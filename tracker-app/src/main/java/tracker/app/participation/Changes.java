package tracker.app.participation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** By how much each total moved in each quarter of an hour of knowing. */
final class Changes {

    private final TreeMap<Instant, Map<TotalKey, Amount>> byQuarter = new TreeMap<>();

    void add(Instant known, TotalKey key, Amount amount) {
        byQuarter.computeIfAbsent(Quarter.of(known), quarter -> new HashMap<>()).merge(key, amount, Amount::plus);
    }

    void addAll(Instant quarter, Map<TotalKey, Amount> moved) {
        Map<TotalKey, Amount> sums = byQuarter.computeIfAbsent(quarter, key -> new HashMap<>());
        moved.forEach((key, amount) -> sums.merge(key, amount, Amount::plus));
    }

    /** Oldest first. */
    TreeMap<Instant, Map<TotalKey, Amount>> byQuarter() {
        return byQuarter;
    }
}
