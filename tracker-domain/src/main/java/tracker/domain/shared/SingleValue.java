package tracker.domain.shared;

/**
 * A record around exactly one value, stored and shown flat: {@code "RJ1"} rather than {@code {"value":"RJ1"}}.
 *
 * @param <T> a string or a number
 */
public interface SingleValue<T> {

    T value();
}
