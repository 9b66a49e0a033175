package tracker.domain.deprivation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.RefreshPolicy;
import tracker.domain.trust.Area;

/** The queries about deprivation. */
public final class DeprivationQuery {

    private DeprivationQuery() {}

    /**
     * The areas that the activities of one part of the country have reached; empty if the campaign or the part does not
     * exist.
     *
     * @param filter what is left out
     * @param asAt null for now
     */
    public record GetDeprivationSummary(
            CampaignId campaign,
            Area area,
            BoardFilter filter,
            @Nullable AsAt asAt) implements LiveQuery<Optional<DeprivationSummary>> {

        public GetDeprivationSummary(CampaignId campaign, Area part, @Nullable AsAt asAt) {
            this(campaign, part, BoardFilter.NONE, asAt);
        }

        public GetDeprivationSummary(CampaignId campaign, Area part) {
            this(campaign, part, null);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null && change.touchesCampaign(campaign.value());
        }

        @Override
        public RefreshPolicy refreshPolicy() {
            return RefreshPolicy.SLOW;
        }
    }
}
