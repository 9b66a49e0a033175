package tracker.planted.domain.campaign;

import tracker.planted.domain.participation.Total;

/** Campaigns must not depend on participation. */
record CampaignThatKnowsItsFigures(Total total) {}
