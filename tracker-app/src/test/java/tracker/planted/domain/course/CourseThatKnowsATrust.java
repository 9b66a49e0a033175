package tracker.planted.domain.course;

import tracker.planted.domain.trust.Hospital;

/** The register knows the course, so the course must not know the register. */
public record CourseThatKnowsATrust(Hospital hospital) {}
