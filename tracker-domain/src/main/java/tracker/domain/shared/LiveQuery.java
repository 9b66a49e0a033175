package tracker.domain.shared;

/**
 * A query that can be watched. Equal queries share one answer, so implement it as a record.
 *
 * @param <R> the answer
 */
public interface LiveQuery<R> extends Query<R> {

    /** Whether the answer may have changed. A wrong true costs one query; a wrong false leaves a page stale. */
    boolean concerns(ChangeScope change);

    /** How often the query runs again while changes arrive. */
    default RefreshPolicy refreshPolicy() {
        return RefreshPolicy.IMMEDIATE;
    }
}
