package tracker.planted.ui.stand;

import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.stand.Stand;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.trust.TrustEvent;
import tracker.domain.trust.TrustRegistry;

/** Pages must not use events, aggregates or the ports of rules. */
interface PageThatKnowsFacts {

    void fact(StandHeld fact);

    void anyFact(ActivityEvent fact);

    void vocabulary(TrustEvent fact);

    void aggregate(Stand stand);

    void rules(ParticipationRules takingPart);

    void register(TrustRegistry trusts);
}
