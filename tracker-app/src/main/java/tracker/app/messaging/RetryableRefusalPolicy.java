package tracker.app.messaging;

import java.util.Set;
import tracker.domain.shared.BusinessRule;

/** Which refusals are temporary, so that the same command may be sent again in a moment. */
public final class RetryableRefusalPolicy {

    private static final Set<BusinessRule> RULES = Set.of(
            CommandRule.NOBODY_WAS_QUICKER,
            CommandRule.THERE_IS_A_FREE_CONNECTION,
            CommandRule.THE_DISK_HAS_ROOM,
            CommandRule.THE_HISTORY_CAN_BE_READ);

    private RetryableRefusalPolicy() {}

    public static boolean isRetryable(BusinessRule rule) {
        return RULES.contains(rule);
    }
}
