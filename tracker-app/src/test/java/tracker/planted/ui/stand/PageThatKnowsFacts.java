package tracker.planted.ui.stand;

import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.stand.Stand;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.trust.TrustEvent;
import tracker.domain.trust.TrustRegistry;

/** The pages know neither facts, nor who decides, nor what the rules ask. */
interface PageThatKnowsFacts {

    void fact(StandHeld fact);

    void anyFact(ActivityEvent fact);

    void vocabulary(TrustEvent fact);

    void aggregate(Stand stand);

    void rules(ParticipationRules takingPart);

    void register(TrustRegistry trusts);
}
