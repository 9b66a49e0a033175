package tracker.domain.video;

/** How a video reached the national team. */
public enum SubmissionMethod {
    UPLOAD,
    LINK,
    MAIL
}
