/** Wires the house together: Spring Boot, PostgreSQL, the event store, the read models, the REST doors. */
@NullMarked
package tracker.app;

import org.jspecify.annotations.NullMarked;
