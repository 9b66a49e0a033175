package tracker.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.StoredEvent;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;

/**
 * The tables of the ledger as maps, written by the real {@link LedgerFold}, as {@link LedgerRepository} writes the
 * real ones.
 */
public final class InMemoryLedgerFixture {

    private final Map<String, List<LedgerVersion>> versions = new HashMap<>();
    private final Map<TotalKey, TotalAmount> totals = new HashMap<>();

    /** An event that the ledger has not read yet. */
    public record ArrivingEvent(ActivityEvent event, long position, Instant known) {}

    /** Folds a batch. Nothing is kept if the process crashes before the transaction commits. */
    public void fold(List<ArrivingEvent> batch, boolean commits) {
        Map<String, LedgerVersion> newest = new HashMap<>();
        for (ArrivingEvent arriving : batch) {
            List<LedgerVersion> known = versions.get(arriving.event().id().value());
            if (known != null) {
                newest.put(arriving.event().id().value(), known.getLast());
            }
        }
        LedgerFold fold = new LedgerFold(newest);
        batch.forEach(arriving -> fold.add(new StoredEvent(
                arriving.position(),
                arriving.event().id().value(),
                arriving.event().getClass().getSimpleName(),
                arriving.known(),
                arriving.event())));
        if (commits) {
            fold.ended().forEach(ended -> versions.get(ended.activity()).set(ended.number(), ended));
            fold.begun().forEach(this::insert);
            fold.totals().forEach((key, amount) -> totals.merge(key, amount, TotalAmount::plus));
            totals.values().removeIf(amount -> amount.activities() == 0);
        }
    }

    private void insert(LedgerVersion begun) {
        List<LedgerVersion> known = versions.computeIfAbsent(begun.activity(), activity -> new ArrayList<>());
        if (known.size() != begun.number()) {
            throw new AssertionError("version " + begun.number() + " of " + begun.activity() + " follows " + known);
        }
        known.add(begun);
    }

    /** The number of the newest version of each activity, from 0. */
    public Map<String, Integer> newest() {
        Map<String, Integer> newest = new TreeMap<>();
        versions.forEach((activity, known) -> newest.put(activity, known.size() - 1));
        return newest;
    }

    public ActivityContribution contribution(String activity, int version) {
        return versions.get(activity).get(version).contribution();
    }

    /** Whether each version of an activity ends where the next begins, and only the newest has no end. */
    public boolean isChained() {
        return versions.values().stream().allMatch(known -> {
            for (int i = 0; i < known.size(); i++) {
                Long begin =
                        i + 1 < known.size() ? Long.valueOf(known.get(i + 1).fromPosition()) : null;
                if (!Objects.equals(known.get(i).toPosition(), begin)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** One row of the totals, as plain numbers. */
    public record TotalLine(int campaign, @Nullable String trust, String kind, String countsAs, LocalDate day) {}

    /** Activities, low, best, high, counted, unknown. */
    public Map<TotalLine, List<Long>> totals() {
        Map<TotalLine, List<Long>> lines = new HashMap<>();
        totals.forEach((key, amount) -> lines.put(
                new TotalLine(key.campaign(), key.trust(), key.kind(), key.countsAs(), key.day()),
                List.of(
                        (long) amount.activities(),
                        amount.reached().low(),
                        amount.reached().best(),
                        amount.reached().high(),
                        (long) amount.reached().counted(),
                        (long) amount.reached().unknown())));
        return lines;
    }
}
