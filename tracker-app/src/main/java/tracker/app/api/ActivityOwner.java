package tracker.app.api;

import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityId;
import tracker.domain.trust.TrustCode;

/**
 * An activity that is there, as its first fact tells of it for ever.
 *
 * @param id of it
 * @param campaign to which it belongs
 * @param trust whose it is
 */
public record ActivityOwner<I extends ActivityId>(I id, CampaignId campaign, TrustCode trust) {}
