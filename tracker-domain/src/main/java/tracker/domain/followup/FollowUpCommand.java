package tracker.domain.followup;

import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Command;
import tracker.domain.trust.TrustCode;

/** What can be done about silence. None of it becomes a fact of the campaign. */
public sealed interface FollowUpCommand extends Command {

    /** Writes a letter to each of a trust's people who wants letters: what is missing, and one link. Once a day at most. */
    record NudgeTrust(TrustCode trust, CampaignId campaign) implements FollowUpCommand {}
}
