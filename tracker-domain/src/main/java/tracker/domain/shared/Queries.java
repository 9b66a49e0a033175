package tracker.domain.shared;

import java.util.function.Consumer;

/** The inbound port for queries. */
public interface Queries {

    /** Answers once, with the current state. */
    <R> R ask(Query<R> query);

    /**
     * Answers now, and again after every change that concerns the query, at most about four times a second.
     *
     * <p>The consumer is called on an application thread and must return quickly. It may miss intermediate answers but
     * never the newest. It is not called after the watch is closed.
     */
    <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer);
}
