package tracker.app.schooltalk;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.ActivityFacts;
import tracker.app.messaging.Answers;
import tracker.app.participation.AsItStands;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkQuery.GetSchoolTalk;

/** Answers what its own trust asks about a school talk. */
@Configuration(proxyBeanMethods = false)
class SchoolTalkAnswers {

    @Bean
    Answers<GetSchoolTalk, Optional<ActivitySnapshot<SchoolTalkDetails, SchoolTalkFigures>>> getSchoolTalk(
            ActivityFacts facts) {
        AsItStands<SchoolTalkDetails, SchoolTalkFigures> folded =
                new AsItStands<>(SchoolTalkJson::details, SchoolTalkJson::figures);
        return new Answers<>(
                GetSchoolTalk.class,
                asked -> facts.of(asked.id().value())
                        .map(folded::of)
                        .filter(now -> now.trust().equals(asked.trust())));
    }
}
