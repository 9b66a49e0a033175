package tracker.app.messaging;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
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

    private final Map<Class<?>, QueryHandlerRegistration<?, ?>> answers;
    private final TransactionTemplate oneSnapshot;
    private final LiveQueryRegistry live;

    ApplicationQueries(
            List<QueryHandlerRegistration<?, ?>> answers,
            PlatformTransactionManager transactions,
            LiveQueryRegistry live) {
        this.answers = answers.stream()
                .collect(Collectors.toUnmodifiableMap(QueryHandlerRegistration::queryType, Function.identity()));
        this.oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setReadOnly(true);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.live = live;
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
            return oneSnapshot.execute(transaction -> answerer.handler().apply(query));
        } catch (CannotCreateTransactionException noConnection) {
            throw new QueryOverloadException(noConnection);
        }
    }

    @Override
    public <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer) {
        return live.watch(query, this::answered, consumer);
    }
}
