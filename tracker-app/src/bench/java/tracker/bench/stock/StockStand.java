package tracker.bench.stock;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;

/** An aggregate as the handbook writes it. It asks no register, which flatters it. */
@NullUnmarked
@Aggregate
public class StockStand {

    @AggregateIdentifier
    private String id;

    protected StockStand() {}

    @CommandHandler
    public StockStand(RecordStandHeld c) {
        apply(new StandHeld(
                c.id(),
                c.campaign(),
                c.trust(),
                c.from(),
                c.to(),
                c.place(),
                c.shown(),
                c.low(),
                c.best(),
                c.high(),
                c.method(),
                false));
    }

    @EventSourcingHandler
    void on(StandHeld event) {
        id = event.id();
    }
}
