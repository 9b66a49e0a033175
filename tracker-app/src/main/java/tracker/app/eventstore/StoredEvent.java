package tracker.app.eventstore;

import java.time.Instant;
import tracker.domain.activity.ActivityEvent;

/**
 * An event as stored in the event store.
 *
 * @param position in the global order
 * @param aggregateId id of the activity, trust or campaign
 * @param name stored name
 * @param known when it was reported
 * @param event a domain event, or an {@link UnreadableEvent}
 */
public record StoredEvent(long position, String aggregateId, String name, Instant known, Object event) {

    /** The event as an activity event. Call it only for events of activities. */
    public ActivityEvent activityEvent() {
        return (ActivityEvent) event;
    }
}
