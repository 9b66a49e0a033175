package tracker.domain.activity;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Command;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** A command to an activity of any kind. It names the campaign and the trust. */
public interface ActivityCommand extends Command, TrustScoped {

    ActivityId id();

    CampaignId campaign();

    /** Null only for a learner without a trust. */
    @Nullable
    TrustCode trust();
}
