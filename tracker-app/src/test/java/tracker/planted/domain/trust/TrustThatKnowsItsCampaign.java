package tracker.planted.domain.trust;

import tracker.planted.domain.campaign.Week;

/** The register knows no campaign. */
record TrustThatKnowsItsCampaign(Week week) {}
