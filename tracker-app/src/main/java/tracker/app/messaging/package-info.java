/**
 * The two ports implemented: dispatches commands to aggregates and queries to their handlers, and publishes changes
 * to live queries.
 */
@NullMarked
package tracker.app.messaging;

import org.jspecify.annotations.NullMarked;
