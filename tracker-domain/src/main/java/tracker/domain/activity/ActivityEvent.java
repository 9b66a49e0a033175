package tracker.domain.activity;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/** An event of an activity of any kind. */
public interface ActivityEvent {

    ActivityId id();

    CampaignId campaign();

    /** Null only for a learner without a trust. */
    @Nullable
    TrustCode trust();

    ActivityKind kind();

    /**
     * Whether it is one of many small events of the activity. Boards leave minor events out, and histories merge runs
     * of them.
     */
    default boolean minor() {
        return false;
    }

    /** What happened, in one sentence for people. It names no person. */
    String sentence();
}
