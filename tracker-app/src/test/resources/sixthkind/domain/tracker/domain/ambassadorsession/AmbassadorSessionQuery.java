package tracker.domain.ambassadorsession;

import java.util.Optional;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked about an ambassador session. */
public final class AmbassadorSessionQuery {

    private AmbassadorSessionQuery() {}

    /** As it stands this very moment, straight from its facts; empty where it is unknown or another trust's. */
    public record GetAmbassadorSession(AmbassadorSessionId id, TrustCode trust)
            implements Query<Optional<ActivitySnapshot<AmbassadorSessionDetails, AmbassadorSessionFigures>>>, TrustScoped {}
}
