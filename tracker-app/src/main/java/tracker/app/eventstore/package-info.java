/** The event store on PostgreSQL: what Axon needs, declared bean by bean, and how facts are written down. */
@NullMarked
package tracker.app.eventstore;

import org.jspecify.annotations.NullMarked;
