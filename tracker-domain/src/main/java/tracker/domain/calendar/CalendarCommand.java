package tracker.domain.calendar;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tracker.domain.shared.Command;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** A command about the calendar of a trust. */
public sealed interface CalendarCommand extends Command, TrustScoped {

    TrustCode trust();

    /**
     * The natural key with its aggregate type as a prefix, because the event table is unique on id and sequence and has
     * no type column (decision 0002).
     */
    @TargetAggregateIdentifier
    default String stream() {
        return Feed.stream(trust());
    }

    /**
     * Gives a trust's feed a new address, the first or a replacement. The previous address stops working.
     *
     * @param token the hash of the token at the end of the new address; the token itself stays with the caller
     */
    record RenewFeed(TrustCode trust, FeedTokenHash token) implements CalendarCommand {}
}
