package tracker.domain.calendar;

import tracker.domain.trust.TrustCode;

/** An event of the calendar of a trust. */
public sealed interface CalendarEvent {

    TrustCode trust();

    /**
     * A trust's feed got a new address.
     *
     * @param token the hash of the token at the end of the address
     */
    record FeedRenewed(TrustCode trust, FeedTokenHash token) implements CalendarEvent {}
}
