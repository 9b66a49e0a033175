package tracker.app.ledger;

import java.util.HashMap;
import java.util.List;
import tracker.app.eventstore.StoredEvent;
import tracker.domain.participation.ActivityEvent;

/** The fold of one batch, for those who measure it. */
public final class LedgerFoldFixture {

    private LedgerFoldFixture() {}

    /** Folds facts about activities of which nothing is known yet; tells how many totals they move. */
    public static int fold(List<StoredEvent> facts) {
        LedgerFold fold = new LedgerFold(new HashMap<>());
        facts.forEach(fact -> fold.add(new KnownEvent((ActivityEvent) fact.event(), fact.position(), fact.known())));
        return fold.totals().size();
    }
}
