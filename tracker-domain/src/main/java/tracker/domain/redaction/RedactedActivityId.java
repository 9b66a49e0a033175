package tracker.domain.redaction;

import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.ValueRule;

/**
 * The id of an activity of any kind.
 *
 * @param value begins with the prefix of its kind
 */
public record RedactedActivityId(String value) implements ActivityId {

    public RedactedActivityId {
        ActivityId.check(
                ActivityKind.ofId(value).orElseThrow(() -> new RuleBroken(ValueRule.AN_ID_HAS_ITS_FORM)), value);
    }

    ActivityKind kind() {
        return ActivityKind.ofId(value).orElseThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
