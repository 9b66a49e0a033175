package tracker.app.eventstore;

import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Axon's event store on PostgreSQL, with what Axon leaves open put right. Each concern has a small class of its own; here it is
 * only hooked in.
 */
final class FactEngine extends JdbcEventStorageEngine {

    FactEngine(Builder builder) {
        super(builder);
    }
}
