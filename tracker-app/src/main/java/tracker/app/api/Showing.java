package tracker.app.api;

import tracker.app.eventstore.ActivityFacts.Story;

/**
 * How an activity of one kind looks to a machine.
 *
 * @param <J> its JSON
 */
@FunctionalInterface
public interface Showing<J> {

    /** @param toItsTrust whether the trust itself asks; notes are shown to nobody else */
    J show(Story story, boolean toItsTrust);
}
