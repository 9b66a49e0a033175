/** The event store on PostgreSQL: beans that Axon needs, and the format of stored events. */
@NullMarked
package tracker.app.eventstore;

import org.jspecify.annotations.NullMarked;
