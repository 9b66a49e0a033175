package tracker.app.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Refuses to start if any part of the event store is a placeholder that stores nothing (decision 0001). */
@Component
class EventStoreChecker implements InitializingBean {

    private final ObjectProvider<TransactionManager> transactions;
    private final ObjectProvider<EventStorageEngine> engine;
    private final ObjectProvider<EventBus> bus;
    private final ObjectProvider<TokenStore> tokens;
    private final ObjectProvider<Serializer> serializers;

    EventStoreChecker(
            ObjectProvider<TransactionManager> transactions,
            ObjectProvider<EventStorageEngine> engine,
            ObjectProvider<EventBus> bus,
            ObjectProvider<TokenStore> tokens,
            ObjectProvider<Serializer> serializers) {
        this.transactions = transactions;
        this.engine = engine;
        this.bus = bus;
        this.tokens = tokens;
        this.serializers = serializers;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> standIns = new ArrayList<>();
        refuse(
                standIns,
                "transaction manager",
                transactions.stream().toList(),
                found -> !(found instanceof NoTransactionManager));
        refuse(standIns, "storage engine", engine.stream().toList(), JdbcEventStorageEngine.class::isInstance);
        refuse(standIns, "event store", bus.stream().toList(), EmbeddedEventStore.class::isInstance);
        refuse(standIns, "token store", tokens.stream().toList(), found -> !(found instanceof InMemoryTokenStore));
        refuse(standIns, "serializer", serializers.stream().toList(), EventSerializer.class::isInstance);
        if (!standIns.isEmpty()) {
            throw new IllegalStateException("The tracker does not start, because events would not be kept: "
                    + String.join(", ", standIns) + " is missing or a stand-in.");
        }
    }

    private static <T> void refuse(List<String> standIns, String part, List<T> found, Predicate<T> keeps) {
        if (found.isEmpty() || !found.stream().allMatch(keeps)) {
            standIns.add(part);
        }
    }
}
