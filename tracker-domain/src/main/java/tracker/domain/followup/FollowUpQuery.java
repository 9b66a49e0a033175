package tracker.domain.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Query;
import tracker.domain.shared.RefreshPolicy;
import tracker.domain.trust.TrustType;

/** The queries about trusts to follow up. */
public final class FollowUpQuery {

    private FollowUpQuery() {}

    /**
     * The progress of each open trust; empty if the campaign does not exist.
     *
     * @param type lists trusts of this type only; null for all
     * @param asAt as known at this instant; null for now
     */
    public record ListTrustProgress(
            CampaignId campaign,
            @Nullable TrustType type,
            @Nullable Instant asAt) implements LiveQuery<Optional<TrustProgressReport>> {

        public ListTrustProgress(CampaignId campaign) {
            this(campaign, null, null);
        }

        public ListTrustProgress(CampaignId campaign, Instant asAt) {
            this(campaign, null, asAt);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null
                    && (change.touchesCampaign(campaign.value())
                            || !change.trusts().isEmpty());
        }

        @Override
        public RefreshPolicy refreshPolicy() {
            return RefreshPolicy.MODERATE;
        }
    }

    /**
     * The people who act for each trust, by name; for organisers. Names and addresses are read from the account tables
     * and never become part of an event.
     */
    public record ListContacts(CampaignId campaign) implements Query<List<TrustContact>> {}
}
