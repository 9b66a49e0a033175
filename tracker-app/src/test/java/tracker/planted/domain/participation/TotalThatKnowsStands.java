package tracker.planted.domain.participation;

import tracker.planted.domain.stand.Table;

/** Participation knows no kind. */
record TotalThatKnowsStands(Table table) {}
