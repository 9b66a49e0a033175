package tracker.domain.shared;

/**
 * A question that knows the type of its answer.
 *
 * @param <R> the answer, a plain record
 */
public interface Query<R> {}
