package tracker.ui.shared;

/**
 * A part of a page that can be told the newest state of what it shows.
 *
 * @param <T> a read model, or a piece of one
 */
@FunctionalInterface
public interface UpdatableComponent<T> {

    /** Shows this state; only what is different changes on the page. */
    void show(T now);
}
