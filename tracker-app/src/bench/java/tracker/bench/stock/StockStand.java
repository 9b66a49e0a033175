package tracker.bench.stock;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;

/** An aggregate as in the Axon documentation. It uses no reference data, which is in its favour. */
@NullUnmarked
@Aggregate
public class StockStand {

    @AggregateIdentifier
    private String id;

    protected StockStand() {}

    @CommandHandler
    public StockStand(RecordStockStandCommand c) {
        apply(new StockStandHeldEvent(c));
    }

    @EventSourcingHandler
    void on(StockStandHeldEvent event) {
        id = event.id();
    }
}
