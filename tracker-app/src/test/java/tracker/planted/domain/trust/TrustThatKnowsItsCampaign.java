package tracker.planted.domain.trust;

import tracker.planted.domain.campaign.PlantedWeek;

/** The register knows no campaign. */
record TrustThatKnowsItsCampaign(PlantedWeek week) {}
