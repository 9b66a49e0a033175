package tracker.domain.deprivation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.Change;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Rhythm;
import tracker.domain.trust.Part;

/** What can be asked about deprivation. */
public final class DeprivationQuery {

    private DeprivationQuery() {}

    /**
     * Which areas the activities of one part of the country have reached so far; empty where the campaign or the part does not exist.
     *
     * @param asAt null for now
     */
    public record GetAreasReached(
            CampaignId campaign, Part part, @Nullable AsAt asAt) implements LiveQuery<Optional<AreasReached>> {

        public GetAreasReached(CampaignId campaign, Part part) {
            this(campaign, part, null);
        }

        @Override
        public boolean concerns(Change change) {
            return asAt == null && change.touchesCampaign(campaign.value());
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.SLOW;
        }
    }
}
