package tracker.domain.schooltalk;

import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityRefusal;
import tracker.domain.activity.ActivityRule;

/** The rules for a school talk. */
public enum SchoolTalkRule implements ActivityRule {
    A_SCHOOL_TALK_IS_BOOKED_ONCE(ActivityRefusal.LOGGED_ALREADY, "This school talk is already logged."),
    A_SCHOOL_TALK_IS_DELIVERED_ONCE(
            ActivityRefusal.REPORTED_ALREADY, "This school talk is already reported. Revise or correct it instead."),
    A_CANCELLED_SCHOOL_TALK_STAYS_CANCELLED(
            ActivityRefusal.CANCELLED, "This school talk was cancelled. Restore it first."),
    A_WITHDRAWN_SCHOOL_TALK_IS_RESTORED_FIRST(
            ActivityRefusal.WITHDRAWN, "This school talk was withdrawn. Restore it first."),
    ONLY_A_BOOKED_SCHOOL_TALK_CAN_BE_CHANGED(
            ActivityRefusal.NOT_PLANNED,
            "Only a school talk that is booked and not yet delivered can be moved or cancelled."),
    ONLY_A_DELIVERED_SCHOOL_TALK_CAN_BE_PUT_RIGHT(
            ActivityRefusal.NOT_HELD, "Only a school talk that was delivered can be revised or corrected."),
    ONLY_A_WITHDRAWN_SCHOOL_TALK_CAN_BE_RESTORED(
            ActivityRefusal.NOT_WITHDRAWN, "This school talk is neither withdrawn nor cancelled."),
    A_SCHOOL_TALK_SAYS_WHERE_AND_WHEN(
            ActivityRefusal.DETAILS_MISSING,
            "A school talk that was never booked says at which school and on which day it was.");

    private final @Nullable ActivityRefusal refusal;
    private final String sentence;

    SchoolTalkRule(@Nullable ActivityRefusal refusal, String sentence) {
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
