package tracker.planted.domain.campaign;

import tracker.planted.domain.participation.Total;

/** The campaigns do not know what they come to. */
record CampaignThatKnowsItsFigures(Total total) {}
