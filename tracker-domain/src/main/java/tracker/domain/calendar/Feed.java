package tracker.domain.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import tracker.domain.calendar.CalendarCommand.RenewFeed;
import tracker.domain.calendar.CalendarEvent.FeedRenewed;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/** Aggregate: the address of one trust's calendar feed. */
@NullUnmarked
@AggregateRoot(type = "calendar-feed")
public class Feed {

    @AggregateIdentifier
    private String stream;

    private FeedTokenHash token;

    /** The aggregate id of a trust's feed. */
    public static String stream(TrustCode trust) {
        return "calendar-feed:" + trust;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RenewFeed c, TrustRegistry trusts) {
        RuleBroken.when(trusts.find(c.trust()).isEmpty(), CalendarRule.THE_TRUST_IS_REGISTERED);
        if (!c.token().equals(token)) {
            apply(new FeedRenewed(c.trust(), c.token()));
        }
    }

    @EventSourcingHandler
    void evolve(FeedRenewed event) {
        stream = stream(event.trust());
        token = event.token();
    }
}
