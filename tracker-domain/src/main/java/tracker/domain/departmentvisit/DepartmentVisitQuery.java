package tracker.domain.departmentvisit;

import java.util.Optional;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** The queries about a department visit. */
public final class DepartmentVisitQuery {

    private DepartmentVisitQuery() {}

    /**
     * The current state, folded from its events and not from a read model; empty if it is unknown or belongs to another
     * trust.
     */
    public record GetDepartmentVisit(DepartmentVisitId id, TrustCode trust)
            implements Query<Optional<ActivitySnapshot<DepartmentVisitDetails, DepartmentVisitFigures>>>, TrustScoped {}
}
