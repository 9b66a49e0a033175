package tracker.app.participation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tracker.domain.participation.ActivityContribution;
import tracker.domain.participation.ContributionEvent;

/**
 * Folds a batch of facts in memory: which versions end, which begin, and by how much each total moves. However many facts move
 * one total, it is written once.
 */
final class LedgerFold {

    private final Map<String, LedgerVersion> newest;
    private final List<LedgerVersion> ended = new ArrayList<>();
    private final Map<String, LedgerVersion> begun = new LinkedHashMap<>();
    private final Map<TotalKey, Amount> totals = new LinkedHashMap<>();
    private final Changes changes = new Changes();

    /** @param newest the newest stored version of each activity that the batch speaks of */
    LedgerFold(Map<String, LedgerVersion> newest) {
        this.newest = newest;
    }

    void add(KnownFact known) {
        if (known.fact() instanceof ContributionEvent change) {
            LedgerVersion before = newest.get(known.fact().id().value());
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

    /** A version that began in this very batch is written with its end; one from before is updated. */
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
        Amount amount =
                sign > 0 ? Amount.of(contribution) : Amount.of(contribution).negated();
        totals.merge(key, amount, Amount::plus);
        changes.add(known, key, amount);
    }

    List<LedgerVersion> ended() {
        return ended;
    }

    List<LedgerVersion> begun() {
        return List.copyOf(begun.values());
    }

    Map<TotalKey, Amount> totals() {
        return totals;
    }

    Changes changes() {
        return changes;
    }
}
