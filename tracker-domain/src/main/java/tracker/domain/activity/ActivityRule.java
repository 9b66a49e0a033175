package tracker.domain.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.RuleBroken;

/** A rule of one kind of activity that is planned for a day. */
public interface ActivityRule extends BusinessRule {

    /** What the kind's sentence says, the same for every kind; null for what only this kind refuses. */
    @Nullable
    ActivityRefusal refusal();

    /** What a failure means for an activity of any kind; empty where it means something else. */
    static Optional<ActivityRefusal> refusal(Throwable failure) {
        return failure instanceof RuleBroken broken && broken.rule() instanceof ActivityRule rule
                ? Optional.ofNullable(rule.refusal())
                : Optional.empty();
    }
}
