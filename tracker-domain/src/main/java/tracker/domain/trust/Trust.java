package tracker.domain.trust;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCommand.CloseTrust;
import tracker.domain.trust.TrustCommand.DescribeTrust;
import tracker.domain.trust.TrustCommand.MoveTrust;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustCommand.RenameTrust;
import tracker.domain.trust.TrustEvent.TrustClosed;
import tracker.domain.trust.TrustEvent.TrustDescribed;
import tracker.domain.trust.TrustEvent.TrustMoved;
import tracker.domain.trust.TrustEvent.TrustRegistered;
import tracker.domain.trust.TrustEvent.TrustRenamed;

/**
 * Aggregate: one trust of the register. A command that changes nothing records no event, so that the same register can
 * be loaded again.
 */
@NullUnmarked
@AggregateRoot(type = "trust")
public class Trust {

    @AggregateIdentifier
    private String stream;

    private TextLine name;
    private TrustType type;
    private Region region;
    private Icb icb;
    private TrustLocation place;
    private LocalDate opened;
    private LocalDate closed;
    private Set<TrustCode> successors = Set.of();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterTrust c) {
        RuleBroken.when(stream != null, TrustRule.A_TRUST_IS_REGISTERED_ONCE);
        apply(new TrustRegistered(c.trust(), c.name(), c.type(), c.region(), c.icb(), c.place(), c.opened()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RenameTrust c) {
        refuseUnregistered();
        if (!name.equals(c.name())) {
            apply(new TrustRenamed(c.trust(), name, c.name(), c.from()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MoveTrust c) {
        refuseUnregistered();
        if (!region.equals(c.region()) || !icb.equals(c.icb())) {
            apply(new TrustMoved(c.trust(), region, icb, c.region(), c.icb(), c.from()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DescribeTrust c) {
        refuseUnregistered();
        if (type != c.type() || !place.equals(c.place())) {
            apply(new TrustDescribed(c.trust(), c.type(), c.place()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseTrust c) {
        refuseUnregistered();
        RuleBroken.when(opened != null && c.day().isBefore(opened), TrustRule.A_TRUST_CLOSES_AFTER_IT_OPENED);
        RuleBroken.when(c.successors().contains(c.trust()), TrustRule.A_TRUST_DOES_NOT_SUCCEED_ITSELF);
        if (!c.day().equals(closed) || !successors.equals(c.successors())) {
            apply(new TrustClosed(c.trust(), c.day(), c.successors()));
        }
    }

    @EventSourcingHandler
    void evolve(TrustEvent event) {
        switch (event) {
            case TrustRegistered e -> {
                stream = "trust:" + e.trust();
                name = e.name();
                type = e.type();
                region = e.region();
                icb = e.icb();
                place = e.place();
                opened = e.opened();
            }
            case TrustRenamed e -> name = e.name();
            case TrustMoved e -> {
                region = e.region();
                icb = e.icb();
            }
            case TrustDescribed e -> {
                type = e.type();
                place = e.place();
            }
            case TrustClosed e -> {
                closed = e.day();
                successors = e.successors();
            }
        }
    }

    private void refuseUnregistered() {
        RuleBroken.when(stream == null, TrustRule.A_TRUST_IS_REGISTERED_FIRST);
    }
}
