package tracker.domain.redaction;

import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.FreeText;
import tracker.domain.trust.TrustCode;

/** An event about the free text of an activity of any kind. */
public sealed interface RedactionEvent extends ActivityEvent {

    @Override
    RedactedActivityId id();

    @Override
    default ActivityKind kind() {
        return id().kind();
    }

    /**
     * The text of all earlier events of the activity was removed. Who did it is in the metadata of the event, as for
     * every event.
     *
     * @param texts how many pieces of text were removed
     */
    record TextRedacted(
            RedactedActivityId id,
            CampaignId campaign,
            @Nullable TrustCode trust,
            int texts) implements RedactionEvent, ContributionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).titled(FreeText.REMOVED);
        }

        @Override
        public String sentence() {
            return "The text of this " + kind().one() + " was removed for good.";
        }
    }
}
