package tracker.app.referencedata;

import java.util.Map;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;

/**
 * All trusts and campaigns at one version of the reference data, or slightly later.
 *
 * @param version read before the rest, so that the rest is never older
 */
record ReferenceDataSnapshot(
        long version, Map<TrustCode, RegisteredTrust> trusts, Map<CampaignId, AnnouncedCampaign> campaigns) {}
