package tracker.domain.followup;

import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Command;
import tracker.domain.trust.TrustCode;

/** A command about trusts with a report due or nothing planned. None becomes an event of the campaign. */
public sealed interface FollowUpCommand extends Command {

    /** Emails each of a trust's people who accepts emails what is missing, with one link. Once a day at most. */
    record NudgeTrust(TrustCode trust, CampaignId campaign) implements FollowUpCommand {}
}
