package tracker.domain.ambassadorsession;

import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityRefusal;
import tracker.domain.activity.ActivityRule;

/** What is forbidden for an ambassador session. */
public enum AmbassadorSessionRule implements ActivityRule {
    AN_AMBASSADOR_SESSION_IS_BOOKED_ONCE(ActivityRefusal.LOGGED_ALREADY, "This ambassador session is logged already."),
    AN_AMBASSADOR_SESSION_IS_DELIVERED_ONCE(ActivityRefusal.REPORTED_ALREADY, "This ambassador session is reported already; revise or correct it instead."),
    A_CANCELLED_AMBASSADOR_SESSION_STAYS_CANCELLED(ActivityRefusal.CANCELLED, "This ambassador session was cancelled and stays cancelled; log a new one."),
    A_WITHDRAWN_AMBASSADOR_SESSION_IS_RESTORED_FIRST(ActivityRefusal.WITHDRAWN, "This ambassador session was withdrawn; restore it first."),
    ONLY_A_BOOKED_AMBASSADOR_SESSION_CAN_BE_CHANGED(ActivityRefusal.NOT_PLANNED, "Only an ambassador session that is booked and not yet delivered can be moved or cancelled."),
    ONLY_A_DELIVERED_AMBASSADOR_SESSION_CAN_BE_PUT_RIGHT(ActivityRefusal.NOT_HELD, "Only an ambassador session that was delivered can be revised or corrected."),
    ONLY_A_WITHDRAWN_AMBASSADOR_SESSION_CAN_BE_RESTORED(ActivityRefusal.NOT_WITHDRAWN, "This ambassador session is not withdrawn."),
    AN_AMBASSADOR_SESSION_SAYS_WHERE_AND_WHEN(ActivityRefusal.DETAILS_MISSING, "An ambassador session that was never booked says at which school and on which day it was.");

    private final @Nullable ActivityRefusal refusal;
    private final String sentence;

    AmbassadorSessionRule(@Nullable ActivityRefusal refusal, String sentence) {
        this.refusal = refusal;
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public @Nullable ActivityRefusal refusal() {
        return refusal;
    }
}
