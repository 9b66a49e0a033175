package tracker.domain.activity;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/** A fact about an activity of any kind. */
public interface ActivityEvent {

    ActivityId id();

    CampaignId campaign();

    /** Null only where nobody's trust is meant: a learner who works for none. */
    @Nullable
    TrustCode trust();

    ActivityKind kind();

    /** One of many about the same activity, of which each says little: no news for a board, and told run by run in a history. */
    default boolean minor() {
        return false;
    }

    /** What happened, in one sentence for people that names no person. */
    String sentence();
}
