package tracker.domain.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.RuleBroken;

/** A rule of one kind of activity that is planned for a day. */
public interface ActivityRule extends BusinessRule {

    /** The refusal behind the kind's sentence, the same for every kind; null for a refusal only this kind has. */
    @Nullable
    ActivityRefusal refusal();

    /** The refusal behind a failure of an activity of any kind; empty if there is none. */
    static Optional<ActivityRefusal> refusal(Throwable failure) {
        return failure instanceof RuleBroken broken && broken.rule() instanceof ActivityRule rule
                ? Optional.ofNullable(rule.refusal())
                : Optional.empty();
    }
}
