package tracker.domain.shared;

/**
 * A question whose answer changes by itself. Two equal questions share one answer, so implement it as a record.
 *
 * @param <R> the answer
 */
public interface LiveQuery<R> extends Query<R> {

    /** Whether the answer may be another one after this change; a needless yes costs one query, a wrong no a stale page. */
    boolean concerns(ChangeScope change);

    /** How often it is asked again while changes go on. */
    default RefreshPolicy refreshPolicy() {
        return RefreshPolicy.IMMEDIATE;
    }
}
