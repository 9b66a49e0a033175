package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/**
 * An event of an activity that is planned for a day and reported afterwards.
 *
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
public interface OutingEvent<D, F> extends ActivityEvent {

    /**
     * The details after this event.
     *
     * @param before null before its first event
     */
    @Nullable
    D detailsAfter(@Nullable D before);

    /**
     * The figures after this event.
     *
     * @param before null before it was reported
     */
    @Nullable
    F figuresAfter(@Nullable F before);
}
