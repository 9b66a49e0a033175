package tracker.app.api;

import tracker.app.eventstore.ActivityEventRepository.EventHistory;

/**
 * How an activity of one kind looks to a machine.
 *
 * @param <J> its JSON
 */
@FunctionalInterface
public interface ActivityResponseMapper<J> {

    /** @param toItsTrust whether the trust itself asks; notes are shown to nobody else */
    J toResponse(EventHistory story, boolean toItsTrust);
}
