package tracker.planted.domain.activity;

import tracker.planted.domain.stand.PlantedTable;

/** Participation knows no kind. */
record ActivityThatKnowsStands(PlantedTable table) {}
