package tracker.app.ledger;

import java.util.HashMap;
import java.util.List;
import tracker.app.eventstore.StoredEvent;

/** Folds one batch, for benchmarks. */
public final class LedgerFoldFixture {

    private LedgerFoldFixture() {}

    /** Folds events of new activities. Returns the number of totals that change. */
    public static int fold(List<StoredEvent> events) {
        LedgerFold fold = new LedgerFold(new HashMap<>());
        events.forEach(fold::add);
        return fold.totals().size();
    }
}
