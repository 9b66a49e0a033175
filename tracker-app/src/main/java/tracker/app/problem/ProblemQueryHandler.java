package tracker.app.problem;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.problem.ProblemMessage;
import tracker.domain.problem.ProblemQuery.ListProblems;

/** Answers queries about messages of the public. */
@Configuration(proxyBeanMethods = false)
class ProblemQueryHandler {

    @Bean
    QueryHandlerRegistration<ListProblems, List<ProblemMessage>> listProblems(ProblemMessageRepository messages) {
        return new QueryHandlerRegistration<>(ListProblems.class, asked -> messages.newest());
    }
}
