package tracker.app.participation;

import java.util.HashMap;
import java.util.List;
import tracker.app.eventstore.StoredFact;
import tracker.domain.participation.ActivityEvent;

/** The fold of one batch, for those who measure it. */
public final class Folded {

    private Folded() {}

    /** Folds facts about activities of which nothing is known yet; tells how many totals they move. */
    public static int together(List<StoredFact> facts) {
        LedgerFold fold = new LedgerFold(new HashMap<>());
        facts.forEach(fact -> fold.add(new KnownFact((ActivityEvent) fact.fact(), fact.position(), fact.known())));
        return fold.totals().size();
    }
}
