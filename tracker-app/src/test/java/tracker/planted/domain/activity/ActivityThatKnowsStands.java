package tracker.planted.domain.activity;

import tracker.planted.domain.stand.PlantedTable;

/** The activity package knows no type of activity. */
record ActivityThatKnowsStands(PlantedTable table) {}
