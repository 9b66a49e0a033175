package tracker.ui.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tracker.domain.participation.ActivityKind;
import tracker.ui.departmentvisit.DepartmentVisitForm;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.schooltalk.SchoolTalkForm;
import tracker.ui.stand.StandForm;

/** The forms of each kind; a sixth kind does not compile until it says here whether a trust logs it. */
public final class ActivityFormRegistry {

    private ActivityFormRegistry() {}

    /** The kinds that a trust logs itself. */
    public static List<ActivityKind> logged() {
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> of(kind).isPresent())
                .toList();
    }

    /** Empty for kinds that do not come from a trust's page. */
    public static Optional<ActivityKindForm<?, ?>> of(ActivityKind kind) {
        return switch (kind) {
            case STAND -> Optional.of(new StandForm());
            case SCHOOL_TALK -> Optional.of(new SchoolTalkForm());
            case DEPARTMENT_VISIT -> Optional.of(new DepartmentVisitForm());
            case VIDEO, COURSE -> Optional.empty();
        };
    }
}
