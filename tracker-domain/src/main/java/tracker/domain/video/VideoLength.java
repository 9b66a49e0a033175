package tracker.domain.video;

import java.time.Duration;
import java.util.Locale;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * The length of a video.
 *
 * @param value seconds, above 0
 */
public record VideoLength(Integer value) implements SingleValue<Integer> {

    public VideoLength {
        RuleBroken.when(value <= 0, VideoRule.A_LENGTH_IS_ABOVE_ZERO);
    }

    /** From a measured duration, rounded down to whole seconds. */
    public static VideoLength of(Duration duration) {
        return new VideoLength(Math.toIntExact(duration.toSeconds()));
    }

    public Duration duration() {
        return Duration.ofSeconds(value);
    }

    /** For people: "7:30 minutes". */
    public String inWords() {
        return String.format(Locale.UK, "%d:%02d minutes", value / 60, value % 60);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
