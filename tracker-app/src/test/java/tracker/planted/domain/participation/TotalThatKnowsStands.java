package tracker.planted.domain.participation;

import tracker.planted.domain.stand.PlantedTable;

/** Participation must not depend on a type of activity. */
record TotalThatKnowsStands(PlantedTable table) {}
