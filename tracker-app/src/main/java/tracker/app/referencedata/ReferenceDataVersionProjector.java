package tracker.app.referencedata;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import tracker.domain.campaign.CampaignEvent;
import tracker.domain.trust.TrustEvent;

/** Increments the version of the reference data in the same transaction as the event that changes it. */
@Component
@ProcessingGroup("registers")
class ReferenceDataVersionProjector {

    private final ReferenceDataVersionRepository version;
    private final ReferenceDataCache registers;

    ReferenceDataVersionProjector(ReferenceDataVersionRepository version, ReferenceDataCache registers) {
        this.version = version;
        this.registers = registers;
    }

    @EventHandler
    void on(TrustEvent event) {
        move();
    }

    @EventHandler
    void on(CampaignEvent event) {
        move();
    }

    private void move() {
        version.increment();
        CurrentUnitOfWork.ifStarted(work -> work.root().afterCommit(stored -> registers.invalidate()));
    }
}
