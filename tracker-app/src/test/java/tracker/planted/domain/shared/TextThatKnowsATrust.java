package tracker.planted.domain.shared;

import tracker.planted.domain.trust.Hospital;

/** The shared package must not depend on other packages. */
record TextThatKnowsATrust(Hospital hospital) {}
