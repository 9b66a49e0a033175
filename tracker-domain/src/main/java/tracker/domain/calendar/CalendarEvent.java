package tracker.domain.calendar;

import tracker.domain.trust.TrustCode;

/** What has happened to the calendar of a trust. */
public sealed interface CalendarEvent {

    TrustCode trust();

    /** @param token what the address ends in from now on, as a hash */
    record FeedRenewed(TrustCode trust, FeedTokenHash token) implements CalendarEvent {}
}
