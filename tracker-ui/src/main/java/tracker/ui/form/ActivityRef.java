package tracker.ui.form;

import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/**
 * The activity that a form is about.
 *
 * @param id of the activity; new when it is being logged
 * @param campaign for which year
 * @param trust that owns the activity
 */
public record ActivityRef(String id, CampaignId campaign, TrustCode trust) {}
