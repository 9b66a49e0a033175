package tracker.ui.activity;

import java.util.Optional;
import tracker.domain.participation.ActivityKind;
import tracker.ui.departmentvisit.DepartmentVisitForm;
import tracker.ui.form.KindForm;
import tracker.ui.schooltalk.SchoolTalkForm;
import tracker.ui.stand.StandForm;

/** The forms of each kind; a sixth kind does not compile until it says here whether a trust logs it. */
final class ActivityForms {

    private ActivityForms() {}

    /** Empty for kinds that do not come from a trust's page. */
    static Optional<KindForm<?>> of(ActivityKind kind) {
        return switch (kind) {
            case STAND -> Optional.of(new StandForm());
            case SCHOOL_TALK -> Optional.of(new SchoolTalkForm());
            case DEPARTMENT_VISIT -> Optional.of(new DepartmentVisitForm());
            case VIDEO, COURSE -> Optional.empty();
        };
    }
}
