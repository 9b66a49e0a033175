package tracker.domain.video;

import tracker.domain.participation.ActivityId;

/**
 * The id of a video.
 *
 * @param value begins with {@code video-}
 */
public record VideoId(String value) implements ActivityId {

    private static final String KIND = "video";

    public VideoId {
        ActivityId.check(KIND, value);
    }

    public static VideoId next() {
        return new VideoId(ActivityId.next(KIND));
    }

    /** Always the same id for the same source. */
    public static VideoId of(String source) {
        return new VideoId(ActivityId.of(KIND, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
