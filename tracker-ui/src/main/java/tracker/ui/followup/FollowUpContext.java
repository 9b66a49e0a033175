package tracker.ui.followup;

import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Commands;

/**
 * How one asks.
 *
 * @param asked is run when somebody has been written to, so that it is shown
 */
record FollowUpContext(CampaignId campaign, Commands commands, Runnable nudged) {}
