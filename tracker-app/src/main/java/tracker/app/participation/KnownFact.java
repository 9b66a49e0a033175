package tracker.app.participation;

import java.time.Instant;
import tracker.domain.participation.ActivityEvent;

/**
 * A fact with its place in the store.
 *
 * @param position in the global order
 * @param known when we were told
 */
record KnownFact(ActivityEvent fact, long position, Instant known) {}
