package tracker.app.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tracker.app.eventstore.StoredEvent;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ContributionEvent;

/**
 * Folds a batch of events in memory: which versions end, which begin, and by how much each total changes. Each total
 * is written once, however many events change it.
 */
public final class LedgerFold {

    private final Map<String, LedgerVersion> newest;
    private final List<LedgerVersion> ended = new ArrayList<>();
    private final Map<String, LedgerVersion> begun = new LinkedHashMap<>();
    private final Map<TotalKey, TotalAmount> totals = new LinkedHashMap<>();
    private final QuarterChanges changes = new QuarterChanges();

    /** @param newest the newest stored version of each activity in the batch */
    public LedgerFold(Map<String, LedgerVersion> newest) {
        this.newest = newest;
    }

    /** @param known an event of an activity */
    public void add(StoredEvent known) {
        if (known.event() instanceof ContributionEvent change) {
            LedgerVersion before = newest.get(change.id().value());
            ActivityContribution after = change.contribution(before == null ? null : before.contribution());
            LedgerVersion next = before == null ? LedgerVersion.first(known, after) : before.followedBy(known, after);
            if (before != null) {
                end(before.endedBy(next));
                move(before.contribution(), -1, next.knownFrom());
            }
            move(after, 1, next.knownFrom());
            begun.put(key(next), next);
            newest.put(next.activity(), next);
        }
    }

    /** A version that began in this batch is inserted with its end; an older one is updated. */
    private void end(LedgerVersion version) {
        if (begun.replace(key(version), version) == null) {
            ended.add(version);
        }
    }

    private static String key(LedgerVersion version) {
        return version.activity() + "/" + version.number();
    }

    private void move(ActivityContribution contribution, int sign, Instant known) {
        TotalKey key = TotalKey.of(contribution);
        TotalAmount amount = sign > 0
                ? TotalAmount.of(contribution)
                : TotalAmount.of(contribution).negated();
        totals.merge(key, amount, TotalAmount::plus);
        changes.add(known, key, amount);
    }

    public List<LedgerVersion> ended() {
        return ended;
    }

    public List<LedgerVersion> begun() {
        return List.copyOf(begun.values());
    }

    public Map<TotalKey, TotalAmount> totals() {
        return totals;
    }

    public QuarterChanges changes() {
        return changes;
    }
}
