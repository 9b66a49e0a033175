package tracker.app.api;

import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityId;
import tracker.domain.trust.TrustCode;

/**
 * The owner of an existing activity, from its first event.
 *
 * @param id of the activity
 * @param campaign to which it belongs
 * @param trust that owns it
 */
public record ActivityOwner<I extends ActivityId>(I id, CampaignId campaign, TrustCode trust) {}
