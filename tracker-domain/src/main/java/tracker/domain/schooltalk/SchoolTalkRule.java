package tracker.domain.schooltalk;

import tracker.domain.shared.BusinessRule;

/** What is forbidden for a school talk. */
public enum SchoolTalkRule implements BusinessRule {
    A_SCHOOL_TALK_IS_BOOKED_ONCE("This school talk is already logged."),
    A_SCHOOL_TALK_IS_DELIVERED_ONCE("This school talk is already reported. Revise or correct it instead."),
    A_CANCELLED_SCHOOL_TALK_STAYS_CANCELLED("This school talk was cancelled. Log a new one."),
    A_WITHDRAWN_SCHOOL_TALK_IS_RESTORED_FIRST("This school talk was withdrawn. Restore it first."),
    ONLY_A_BOOKED_SCHOOL_TALK_CAN_BE_CHANGED(
            "Only a school talk that is booked and not yet delivered can be moved or cancelled."),
    ONLY_A_DELIVERED_SCHOOL_TALK_CAN_BE_PUT_RIGHT("Only a school talk that was delivered can be revised or corrected."),
    ONLY_A_WITHDRAWN_SCHOOL_TALK_CAN_BE_RESTORED("This school talk is not withdrawn."),
    A_SCHOOL_TALK_SAYS_WHERE_AND_WHEN(
            "A school talk that was never booked says at which school and on which day it was.");

    private final String sentence;

    SchoolTalkRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
