package tracker.ui.shared;

/**
 * A component that can show a new state.
 *
 * @param <T> a read model or a part of one
 */
@FunctionalInterface
public interface UpdatableComponent<T> {

    /** Shows this state. Only differences change on the page. */
    void show(T now);
}
