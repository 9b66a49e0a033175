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

/** What can be asked about silent trusts. */
public final class FollowUpQuery {

    private FollowUpQuery() {}

    /**
     * How far each open trust has come; empty where the campaign does not exist.
     *
     * @param type of the trusts that are listed; null for all
     * @param asAt as it was known at this instant; null for now
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

    /** Who speaks for each trust, by name; for organisers. Never a fact: names and addresses are read where they are kept. */
    public record ListContacts(CampaignId campaign) implements Query<List<TrustContact>> {}
}
