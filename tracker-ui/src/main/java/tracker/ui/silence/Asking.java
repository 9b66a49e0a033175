package tracker.ui.silence;

import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Commands;

/**
 * How one asks.
 *
 * @param asked is run when somebody has been written to, so that it is shown
 */
record Asking(CampaignId campaign, Commands commands, Runnable asked) {}
