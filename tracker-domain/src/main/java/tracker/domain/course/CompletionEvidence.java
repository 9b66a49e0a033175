package tracker.domain.course;

/** Who says that the course was completed. */
public enum CompletionEvidence {
    /** The list of the course's provider. */
    PROVIDER_LIST,
    /** A statement of the learning platform. */
    XAPI,
    /** The learner. */
    SELF
}
