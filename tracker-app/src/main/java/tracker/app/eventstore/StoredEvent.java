package tracker.app.eventstore;

import java.time.Instant;
import tracker.domain.activity.ActivityEvent;

/**
 * One fact as it lies in the event store.
 *
 * @param position in the global order
 * @param about the id of the activity, trust or campaign that it is about
 * @param name under which it is stored
 * @param known when we were told
 * @param fact one of the facts of the domain, or an {@link UnreadableEvent}
 */
public record StoredEvent(long position, String aggregateId, String name, Instant known, Object event) {

    /** The event, where it is one of an activity. */
    public ActivityEvent activityEvent() {
        return (ActivityEvent) event;
    }
}
