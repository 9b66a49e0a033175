package tracker.domain.calendar;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tracker.domain.shared.Command;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked of the calendars of trusts. */
public sealed interface CalendarCommand extends Command, TrustScoped {

    TrustCode trust();

    /** Natural keys carry their kind, since the event table knows no types (decision 0002). */
    @TargetAggregateIdentifier
    default String stream() {
        return Feed.stream(trust());
    }

    /**
     * Gives a trust's feed a new address, its first or another one; the one before stops working.
     *
     * @param token what the new address ends in, as a hash: the token itself stays with whoever asked
     */
    record RenewFeed(TrustCode trust, FeedTokenHash token) implements CalendarCommand {}
}
