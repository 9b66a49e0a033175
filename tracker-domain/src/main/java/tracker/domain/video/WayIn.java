package tracker.domain.video;

/** How a film reached the national team. */
public enum WayIn {
    UPLOAD,
    LINK,
    MAIL
}
