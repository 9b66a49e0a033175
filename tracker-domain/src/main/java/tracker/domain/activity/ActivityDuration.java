package tracker.domain.activity;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * A duration.
 *
 * @param value minutes, 1 to 720
 */
public record ActivityDuration(Integer value) implements SingleValue<Integer> {

    private static final int LONGEST = 720;

    public ActivityDuration {
        RuleBroken.when(value < 1 || value > LONGEST, ParticipationRule.MINUTES_ARE_POSITIVE);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
