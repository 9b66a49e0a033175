package tracker.domain.course;

/** The evidence for a course completion. */
public enum CompletionEvidence {
    /** A list from the course's provider. */
    PROVIDER_LIST,
    /** An xAPI statement of the learning platform. */
    XAPI,
    /** The learner's own statement. */
    SELF
}
