package tracker.domain.activity;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Command;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What is asked of an activity of any kind; it always says for which campaign and for which trust. */
public interface ActivityCommand extends Command, TrustScoped {

    ActivityId id();

    CampaignId campaign();

    /** Null only where nobody's trust is meant: a learner who works for none. */
    @Nullable
    TrustCode trust();
}
