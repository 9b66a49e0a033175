package tracker.domain.video;

/** The stage of a video on its way to publication. */
enum VideoStage {
    WAITING,
    RETURNED,
    ACCEPTED,
    BRANDED
}
