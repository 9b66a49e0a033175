package tracker.planted.domain.shared;

import tracker.planted.domain.trust.Hospital;

/** The shared room knows no other room. */
record TextThatKnowsATrust(Hospital hospital) {}
