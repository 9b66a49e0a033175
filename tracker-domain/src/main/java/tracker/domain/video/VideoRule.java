package tracker.domain.video;

import tracker.domain.shared.BusinessRule;

/** The rules for a video. */
public enum VideoRule implements BusinessRule {
    A_VIDEO_IS_SUBMITTED_ONCE("This video has already been submitted."),
    A_FILM_NAMES_ITS_FILE("A video that was uploaded or emailed needs its file."),
    A_LENGTH_IS_ABOVE_ZERO("The length of a video must be above zero."),
    ONLY_A_RETURNED_VIDEO_IS_SUBMITTED_AGAIN("Only a video that was returned can be submitted again."),
    ONLY_A_WAITING_VIDEO_IS_REVIEWED("Only a video waiting for review can be accepted or returned."),
    A_VIDEO_LASTS_FIVE_TO_TEN_MINUTES("A video lasts 5 to 10 minutes; give a reason to accept another length."),
    A_CHECK_IS_A_FEW_WORDS("The name of a check must have 1 to 80 characters."),
    A_VIDEO_IS_ACCEPTED_FIRST("A video must be accepted before it is branded."),
    A_BRANDED_VIDEO_NAMES_ITS_FILE("A branded video needs its file."),
    A_VIDEO_IS_BRANDED_FIRST("A video must be accepted and branded before it is published."),
    A_VIDEO_IS_PUBLISHED_ONCE_PER_CHANNEL("This video is already published there."),
    A_VIDEO_IS_SUBMITTED_BEFORE_IT_IS_PUBLISHED("A video is not published before the day it was submitted."),
    VIEWS_ARE_READ_WHERE_IT_IS_PUBLISHED("Views are read only where the video is published."),
    EACH_TAKE_DOWN_HAS_ONE_PROOF("A video can only be withdrawn with one proof for each channel it was published on."),
    A_WITHDRAWN_VIDEO_STAYS_WITHDRAWN("This video was withdrawn and cannot be changed.");

    private final String sentence;

    VideoRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
