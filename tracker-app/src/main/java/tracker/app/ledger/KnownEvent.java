package tracker.app.ledger;

import java.time.Instant;
import tracker.domain.participation.ActivityEvent;

/**
 * A fact with its place in the store.
 *
 * @param position in the global order
 * @param known when we were told
 */
public record KnownEvent(ActivityEvent event, long position, Instant known) {}
