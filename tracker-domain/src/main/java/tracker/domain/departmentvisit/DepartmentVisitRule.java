package tracker.domain.departmentvisit;

import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityRefusal;
import tracker.domain.activity.ActivityRule;

/** The rules for a department visit. */
public enum DepartmentVisitRule implements ActivityRule {
    A_DEPARTMENT_VISIT_IS_ARRANGED_ONCE(ActivityRefusal.LOGGED_ALREADY, "This department visit is already logged."),
    A_DEPARTMENT_VISIT_IS_HOSTED_ONCE(
            ActivityRefusal.REPORTED_ALREADY,
            "This department visit is already reported. Revise or correct it instead."),
    A_CANCELLED_DEPARTMENT_VISIT_STAYS_CANCELLED(
            ActivityRefusal.CANCELLED, "This department visit was cancelled. Restore it first."),
    A_WITHDRAWN_DEPARTMENT_VISIT_IS_RESTORED_FIRST(
            ActivityRefusal.WITHDRAWN, "This department visit was withdrawn. Restore it first."),
    ONLY_AN_ARRANGED_DEPARTMENT_VISIT_CAN_BE_CHANGED(
            ActivityRefusal.NOT_PLANNED,
            "Only a department visit that is arranged and not yet hosted can be moved or cancelled."),
    ONLY_A_HOSTED_DEPARTMENT_VISIT_CAN_BE_PUT_RIGHT(
            ActivityRefusal.NOT_HELD, "Only a department visit that was hosted can be revised or corrected."),
    ONLY_A_WITHDRAWN_DEPARTMENT_VISIT_CAN_BE_RESTORED(
            ActivityRefusal.NOT_WITHDRAWN, "This department visit is neither withdrawn nor cancelled."),
    A_DEPARTMENT_VISIT_SAYS_WHERE_AND_WHEN(
            ActivityRefusal.DETAILS_MISSING,
            "A department visit that was never arranged says in which department and on which day it was.");

    private final @Nullable ActivityRefusal refusal;
    private final String sentence;

    DepartmentVisitRule(@Nullable ActivityRefusal refusal, String sentence) {
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
