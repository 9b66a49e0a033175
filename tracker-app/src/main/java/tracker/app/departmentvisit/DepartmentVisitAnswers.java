package tracker.app.departmentvisit;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.ActivityFacts;
import tracker.app.messaging.Answers;
import tracker.app.participation.AsItStands;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitQuery.GetDepartmentVisit;
import tracker.domain.participation.ActivitySnapshot;

/** Answers what its own trust asks about a department visit. */
@Configuration(proxyBeanMethods = false)
class DepartmentVisitAnswers {

    @Bean
    Answers<GetDepartmentVisit, Optional<ActivitySnapshot<DepartmentVisitDetails, DepartmentVisitFigures>>>
            getDepartmentVisit(ActivityFacts facts) {
        AsItStands<DepartmentVisitDetails, DepartmentVisitFigures> folded =
                new AsItStands<>(DepartmentVisitJson::details, DepartmentVisitJson::figures);
        return new Answers<>(
                GetDepartmentVisit.class,
                asked -> facts.of(asked.id().value())
                        .map(folded::of)
                        .filter(now -> now.trust().equals(asked.trust())));
    }
}
