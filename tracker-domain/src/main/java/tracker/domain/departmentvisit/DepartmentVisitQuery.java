package tracker.domain.departmentvisit;

import java.util.Optional;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked about a department visit. */
public final class DepartmentVisitQuery {

    private DepartmentVisitQuery() {}

    /** As it stands this very moment, straight from its facts; empty where it is unknown or another trust's. */
    public record GetDepartmentVisit(DepartmentVisitId id, TrustCode trust)
            implements Query<Optional<ActivitySnapshot<DepartmentVisitDetails, DepartmentVisitFigures>>>, TrustScoped {}
}
