package tracker.ui.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tracker.domain.activity.ActivityKind;
import tracker.ui.departmentvisit.DepartmentVisitForm;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.schooltalk.SchoolTalkForm;
import tracker.ui.stand.StandForm;

/** The forms of each activity type. A new type does not compile until it is added here. */
public final class ActivityFormRegistry {

    private ActivityFormRegistry() {}

    /** The activity types that a trust logs itself. */
    public static List<ActivityKind> logged() {
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> of(kind).isPresent())
                .toList();
    }

    /** Empty for types that are not logged on a trust's page. */
    public static Optional<ActivityKindForm<?, ?>> of(ActivityKind kind) {
        return switch (kind) {
            case STAND -> Optional.of(new StandForm());
            case SCHOOL_TALK -> Optional.of(new SchoolTalkForm());
            case DEPARTMENT_VISIT -> Optional.of(new DepartmentVisitForm());
            case VIDEO, COURSE -> Optional.empty();
        };
    }
}
