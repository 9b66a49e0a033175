package tracker.bench.stock;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A projection as in the Axon documentation: finds, changes and saves one entity for each event. */
@Component
@Profile("reading")
@ProcessingGroup("totals")
public class DayTotalProjection {

    private final EntityManager entities;
    private final AtomicLong handled = new AtomicLong();

    DayTotalProjection(EntityManager entities) {
        this.entities = entities;
    }

    @EventHandler
    void on(StockStandHeldEvent event) {
        String key = event.trustAndDay();
        DayTotal total = entities.find(DayTotal.class, key);
        if (total == null) {
            total = new DayTotal(key);
            entities.persist(total);
        }
        total.add(event.visitors());
        handled.incrementAndGet();
    }

    @ResetHandler
    void reset() {
        entities.createQuery("delete from DayTotal").executeUpdate();
        handled.set(0);
    }

    long handled() {
        return handled.get();
    }
}
