package tracker.ui.followup;

import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;

/**
 * Context of the follow-up commands.
 *
 * @param nudged runs after an email has been requested, to refresh the list
 */
record FollowUpContext(CampaignId campaign, Commands commands, Queries queries, Runnable nudged) {}
