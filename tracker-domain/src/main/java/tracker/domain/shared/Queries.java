package tracker.domain.shared;

import java.util.function.Consumer;

/** The port through which the house is asked something. */
public interface Queries {

    /** Answers once, as things stand now. */
    <R> R ask(Query<R> query);

    /**
     * Answers now, and again after every change that concerns the question, at most about four times a second.
     *
     * <p>The consumer is called on a thread of the house and must return quickly; it may miss answers in between but never
     * the newest. It is not called any more once the watch is closed.
     */
    <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer);
}
