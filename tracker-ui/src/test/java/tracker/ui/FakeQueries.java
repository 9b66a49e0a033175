package tracker.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.QueryWatch;

/** Answers what it was told to answer, and tells the watchers when it is told something else. */
public final class FakeQueries implements Queries {

    private final Map<Query<?>, Object> answers = new ConcurrentHashMap<>();
    private final Map<Class<?>, Function<Object, Object>> byKind = new ConcurrentHashMap<>();
    private final List<FakeSubscription<?>> watching = new CopyOnWriteArrayList<>();

    /** From now on, this is the answer; all who watch are told on this thread. */
    public <R> void setAnswer(Query<R> query, R answer) {
        answers.put(query, answer);
        watching.stream().filter(each -> each.query().equals(query)).forEach(each -> each.publish(answer));
    }

    /** What is answered to any question of this kind that has no answer of its own. */
    public <R, Q extends Query<R>> void setAnswersTo(Class<Q> kind, Function<Q, R> answer) {
        byKind.put(kind, question -> answer.apply(kind.cast(question)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        Object answer = answers.get(query);
        if (answer == null && byKind.containsKey(query.getClass())) {
            answer = byKind.get(query.getClass()).apply(query);
        }
        if (answer == null) {
            throw new IllegalStateException("nobody told the answer to " + query);
        }
        return (R) answer;
    }

    @Override
    public <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer) {
        FakeSubscription<R> watch = new FakeSubscription<>(query, consumer);
        watching.add(watch);
        known(query, consumer);
        return () -> watching.remove(watch);
    }

    @SuppressWarnings("unchecked")
    private <R> void known(LiveQuery<R> query, Consumer<? super R> consumer) {
        @Nullable Object answer = answers.get(query);
        if (answer != null) {
            consumer.accept((R) answer);
        }
    }

    public long subscriberCount(LiveQuery<?> query) {
        return watching.stream().filter(each -> each.query().equals(query)).count();
    }

    private record FakeSubscription<R>(LiveQuery<R> query, Consumer<? super R> consumer) {

        @SuppressWarnings("unchecked")
        void publish(Object answer) {
            consumer.accept((R) answer);
        }
    }
}
