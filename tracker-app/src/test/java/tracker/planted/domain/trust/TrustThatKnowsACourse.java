package tracker.planted.domain.trust;

import tracker.planted.domain.course.CourseThatKnowsATrust;

/** One half of a package cycle. */
record TrustThatKnowsACourse(CourseThatKnowsATrust course) {}
