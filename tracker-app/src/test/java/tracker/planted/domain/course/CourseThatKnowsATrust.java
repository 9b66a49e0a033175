package tracker.planted.domain.course;

import tracker.planted.domain.trust.Hospital;

/** The register depends on courses, so courses must not depend on the register. */
public record CourseThatKnowsATrust(Hospital hospital) {}
