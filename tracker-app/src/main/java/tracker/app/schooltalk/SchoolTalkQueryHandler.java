package tracker.app.schooltalk;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.ActivityEventRepository;
import tracker.app.ledger.ActivityStateFold;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkEvent;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkQuery.GetSchoolTalk;

/** Answers a trust's queries about its school talks. */
@Configuration(proxyBeanMethods = false)
class SchoolTalkQueryHandler {

    @Bean
    QueryHandlerRegistration<GetSchoolTalk, Optional<ActivitySnapshot<SchoolTalkDetails, SchoolTalkFigures>>>
            getSchoolTalk(ActivityEventRepository facts) {
        ActivityStateFold<SchoolTalkDetails, SchoolTalkFigures> folded = new ActivityStateFold<>(SchoolTalkEvent.class);
        return new QueryHandlerRegistration<>(
                GetSchoolTalk.class,
                asked -> facts.of(asked.id().value())
                        .map(folded::fold)
                        .filter(now -> now.trust().equals(asked.trust())));
    }
}
