package tracker.domain.stand;

import java.util.Optional;
import tracker.domain.participation.ActivityNow;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;

/** What can be asked about a stand. */
public final class StandQuery {

    private StandQuery() {}

    /** As it stands this very moment, straight from its facts; empty where it is unknown or another trust's. */
    public record GetStand(StandId id, TrustCode trust)
            implements Query<Optional<ActivityNow<StandDetails, StandFigures>>> {}
}
