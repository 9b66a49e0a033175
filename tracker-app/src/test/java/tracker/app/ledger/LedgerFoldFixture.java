package tracker.app.ledger;

import java.util.HashMap;
import java.util.List;
import tracker.app.eventstore.StoredEvent;

/** The fold of one batch, for those who measure it. */
public final class LedgerFoldFixture {

    private LedgerFoldFixture() {}

    /** Folds facts about activities of which nothing is known yet; tells how many totals they move. */
    public static int fold(List<StoredEvent> facts) {
        LedgerFold fold = new LedgerFold(new HashMap<>());
        facts.forEach(fold::add);
        return fold.totals().size();
    }
}
