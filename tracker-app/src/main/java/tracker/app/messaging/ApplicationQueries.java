package tracker.app.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.QueryWatch;

/** Dispatches each query to its handler. */
@Component
@Qualifier("house")
class ApplicationQueries implements Queries {

    /** The part of the connections that expensive queries may use. */
    private static final int A_THIRD = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<Class<?>, QueryHandlerRegistration<?, ?>> answers;
    private final TransactionTemplate oneSnapshot;
    private final LiveQueryRegistry live;
    private final ExpensiveQueryLimiter limiter;

    ApplicationQueries(
            List<QueryHandlerRegistration<?, ?>> answers,
            PlatformTransactionManager transactions,
            LiveQueryRegistry live,
            @Value("${tracker.database.questions:6}") int connections) {
        this.answers = answers.stream()
                .collect(Collectors.toUnmodifiableMap(QueryHandlerRegistration::queryType, Function.identity()));
        this.oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setReadOnly(true);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.live = live;
        this.limiter = new ExpensiveQueryLimiter(Math.max(1, connections / A_THIRD), PATIENCE);
    }

    @Override
    public <R> R ask(Query<R> query) {
        return query instanceof LiveQuery<R> watched ? live.once(watched, this::answered) : answered(query);
    }

    @SuppressWarnings("unchecked")
    private <R> R answered(Query<R> query) {
        QueryHandlerRegistration<Query<R>, R> answerer =
                (QueryHandlerRegistration<Query<R>, R>) answers.get(query.getClass());
        if (answerer == null) {
            throw new IllegalArgumentException(
                    "No query handler for " + query.getClass().getSimpleName());
        }
        try {
            return limiter.run(
                    query,
                    () -> oneSnapshot.execute(transaction -> answerer.handler().apply(query)));
        } catch (CannotCreateTransactionException noConnection) {
            throw new QueryOverloadException(noConnection);
        }
    }

    @Override
    public <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer) {
        return live.watch(query, this::answered, consumer);
    }
}
