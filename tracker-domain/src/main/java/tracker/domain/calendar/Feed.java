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

/** Decides about the address under which one trust's calendar can be subscribed to. */
@NullUnmarked
@AggregateRoot(type = "calendar-feed")
public class Feed {

    @AggregateIdentifier
    private String stream;

    private FeedTokenHash token;

    /** Where the facts about a trust's feed are kept. */
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
