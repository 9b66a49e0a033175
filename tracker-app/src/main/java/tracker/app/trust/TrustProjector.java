package tracker.app.trust;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tracker.domain.trust.TrustEvent;
import tracker.domain.trust.TrustEvent.TrustClosed;
import tracker.domain.trust.TrustEvent.TrustDescribed;
import tracker.domain.trust.TrustEvent.TrustMoved;
import tracker.domain.trust.TrustEvent.TrustRegistered;
import tracker.domain.trust.TrustEvent.TrustRenamed;

/** Updates the register in the same transaction as its events (decision 0003). */
@Component
@ProcessingGroup("registers")
class TrustProjector {

    private final TrustRepository table;

    TrustProjector(TrustRepository table) {
        this.table = table;
    }

    @EventHandler
    void on(TrustEvent event) {
        switch (event) {
            case TrustRegistered e -> table.insert(e);
            case TrustRenamed e -> table.rename(e.trust(), e.name().value());
            case TrustMoved e -> table.move(e.trust(), e.region(), e.icb());
            case TrustDescribed e -> table.describe(e.trust(), e.type(), e.place());
            case TrustClosed e -> table.close(e.trust(), e.day(), e.successors());
        }
    }
}
