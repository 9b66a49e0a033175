package tracker.planted.domain.trust;

import tracker.planted.domain.campaign.PlantedWeek;

/** The register must not depend on campaigns. */
record TrustThatKnowsItsCampaign(PlantedWeek week) {}
