package tracker.planted.domain.participation;

import tracker.planted.domain.stand.PlantedTable;

/** Participation knows no kind. */
record TotalThatKnowsStands(PlantedTable table) {}
