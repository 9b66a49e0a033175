package tracker.domain.redaction;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/** A command about the free text of an activity of any kind. */
public sealed interface RedactionCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    RedactedActivityId id();

    /** Removes all free text that the activity has now, for good. Its figures and days stay. */
    record RedactText(
            RedactedActivityId id,
            CampaignId campaign,
            @Nullable TrustCode trust) implements RedactionCommand {}
}
