package tracker.domain.video;

/** How far a video has come on its way to publication. */
enum VideoStage {
    WAITING,
    RETURNED,
    ACCEPTED,
    BRANDED
}
