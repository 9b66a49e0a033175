package tracker.app.api;

import tracker.app.eventstore.ActivityEventRepository.EventHistory;

/**
 * Maps an activity of one type to JSON.
 *
 * @param <J> its JSON
 */
@FunctionalInterface
public interface ActivityResponseMapper<J> {

    /** @param toItsTrust whether the trust itself reads it; notes are shown only to the trust */
    J toResponse(EventHistory story, boolean toItsTrust);
}
