package tracker.domain.departmentvisit;

import tracker.domain.shared.BusinessRule;

/** What is forbidden for a department visit. */
public enum DepartmentVisitRule implements BusinessRule {
    A_DEPARTMENT_VISIT_IS_ARRANGED_ONCE("This department visit is already logged."),
    A_DEPARTMENT_VISIT_IS_HOSTED_ONCE("This department visit is already reported. Revise or correct it instead."),
    A_CANCELLED_DEPARTMENT_VISIT_STAYS_CANCELLED(
            "This department visit was cancelled. Log a new one."),
    A_WITHDRAWN_DEPARTMENT_VISIT_IS_RESTORED_FIRST("This department visit was withdrawn. Restore it first."),
    ONLY_AN_ARRANGED_DEPARTMENT_VISIT_CAN_BE_CHANGED(
            "Only a department visit that is arranged and not yet hosted can be moved or cancelled."),
    ONLY_A_HOSTED_DEPARTMENT_VISIT_CAN_BE_PUT_RIGHT(
            "Only a department visit that was hosted can be revised or corrected."),
    ONLY_A_WITHDRAWN_DEPARTMENT_VISIT_CAN_BE_RESTORED("This department visit is not withdrawn."),
    A_DEPARTMENT_VISIT_SAYS_WHERE_AND_WHEN(
            "A department visit that was never arranged says in which department and on which day it was.");

    private final String sentence;

    DepartmentVisitRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
