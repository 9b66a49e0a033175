package tracker.domain.video;

/** How a film reached the national team. */
public enum SubmissionMethod {
    UPLOAD,
    LINK,
    MAIL
}
