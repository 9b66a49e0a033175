package tracker.domain.shared;

/**
 * A query with the type of its answer.
 *
 * @param <R> the answer, a plain record
 */
public interface Query<R> {}
