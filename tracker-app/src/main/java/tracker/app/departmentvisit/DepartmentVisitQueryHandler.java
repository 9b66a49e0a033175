package tracker.app.departmentvisit;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.ActivityEventRepository;
import tracker.app.ledger.ActivityStateFold;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitEvent;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitQuery.GetDepartmentVisit;

/** Answers a trust's queries about its department visits. */
@Configuration(proxyBeanMethods = false)
class DepartmentVisitQueryHandler {

    @Bean
    QueryHandlerRegistration<
                    GetDepartmentVisit, Optional<ActivitySnapshot<DepartmentVisitDetails, DepartmentVisitFigures>>>
            getDepartmentVisit(ActivityEventRepository facts) {
        ActivityStateFold<DepartmentVisitDetails, DepartmentVisitFigures> folded =
                new ActivityStateFold<>(DepartmentVisitEvent.class);
        return new QueryHandlerRegistration<>(
                GetDepartmentVisit.class,
                asked -> facts.of(asked.id().value())
                        .map(folded::fold)
                        .filter(now -> now.trust().equals(asked.trust())));
    }
}
