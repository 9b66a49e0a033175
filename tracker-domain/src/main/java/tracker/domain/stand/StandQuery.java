package tracker.domain.stand;

import java.util.List;
import java.util.Optional;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked about a stand, and about the counting at it. */
public final class StandQuery {

    private StandQuery() {}

    /** As it stands this very moment, straight from its facts; empty where it is unknown or another trust's. */
    public record GetStand(StandId id, TrustCode trust)
            implements Query<Optional<ActivitySnapshot<StandDetails, StandFigures>>>, TrustScoped {}

    /** What was counted at the stands of a trust. */
    public record ListStandCounts(CampaignId campaign, TrustCode trust) implements LiveQuery<StandCountList> {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.touchesTrust(trust.value());
        }
    }

    /** @param counts of the stands at which something was counted; the others are missing */
    public record StandCountList(List<StandCount> counts) {

        public StandCountList {
            counts = List.copyOf(counts);
        }

        public Optional<StandCount> of(String stand) {
            return counts.stream().filter(each -> each.stand().equals(stand)).findFirst();
        }
    }

    /** A stand as its counter shows it; empty where there is no such stand. */
    public record GetStandCounter(StandId stand) implements Query<Optional<StandCounterDetails>> {}
}
