package tracker.app.position;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationNode;
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.StoredEventRepository;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ContributionEvent;

/** The figures summed from the stored events, one after the other, without a read model. */
final class EventTruth {

    private final JdbcClient jdbc;
    private final StoredEventRepository store;

    EventTruth(JdbcClient jdbc, ApplicationNode node) {
        this.jdbc = jdbc;
        this.store = node.bean(StoredEventRepository.class);
    }

    record EventTotal(long held, long people) {

        EventTotal plus(ActivityContribution contribution, int sign) {
            boolean counts = contribution.countsAs() == ActivityStage.HELD;
            return counts
                    ? new EventTotal(
                            held + sign, people + sign * contribution.reach().best())
                    : this;
        }
    }

    /** By position; nothing at 0. */
    NavigableMap<Long, EventTotal> totals() {
        List<Long> all = jdbc.sql("select global_index from domain_event")
                .query(Long.class)
                .list();
        Map<String, ActivityContribution> newest = new HashMap<>();
        NavigableMap<Long, EventTotal> totals = new TreeMap<>(Map.of(0L, new EventTotal(0, 0)));
        store.at(all).stream()
                .sorted(Comparator.comparing(StoredEvent::position))
                .forEach(stored -> {
                    EventTotal total = totals.lastEntry().getValue();
                    if (stored.event() instanceof ContributionEvent change) {
                        ActivityContribution before = newest.get(change.id().value());
                        ActivityContribution after = change.contribution(before);
                        total = (before == null ? total : total.plus(before, -1)).plus(after, 1);
                        newest.put(change.id().value(), after);
                    }
                    totals.put(stored.position(), total);
                });
        return totals;
    }
}
