package tracker.domain.video;

import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;

/**
 * The id of a video.
 *
 * @param value begins with {@code video-}
 */
public record VideoId(String value) implements ActivityId {

    public VideoId {
        ActivityId.check(ActivityKind.VIDEO, value);
    }

    public static VideoId next() {
        return new VideoId(ActivityId.next(ActivityKind.VIDEO));
    }

    /** Always the same id for the same source. */
    public static VideoId of(String source) {
        return new VideoId(ActivityId.of(ActivityKind.VIDEO, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
