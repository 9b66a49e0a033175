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

/** The queries about stands and their counters. */
public final class StandQuery {

    private StandQuery() {}

    /**
     * The current state, folded from its events and not from a read model; empty if it is unknown or belongs to another
     * trust.
     */
    public record GetStand(StandId id, TrustCode trust)
            implements Query<Optional<ActivitySnapshot<StandDetails, StandFigures>>>, TrustScoped {}

    /** The visitors counted at the stands of a trust. */
    public record ListStandCounts(CampaignId campaign, TrustCode trust) implements LiveQuery<StandCountList> {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.touchesTrust(trust.value());
        }
    }

    /**
     * Counts by stand.
     *
     * @param counts of the stands at which anything was counted
     */
    public record StandCountList(List<StandCount> counts) {

        public StandCountList {
            counts = List.copyOf(counts);
        }

        public Optional<StandCount> of(String stand) {
            return counts.stream().filter(each -> each.stand().equals(stand)).findFirst();
        }
    }

    /** A stand as its counter page shows it; empty if there is no such stand. */
    public record GetStandCounter(StandId stand) implements Query<Optional<StandCounterDetails>> {}
}
