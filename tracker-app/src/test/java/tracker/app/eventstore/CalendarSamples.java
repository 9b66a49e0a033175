package tracker.app.eventstore;

import static tracker.app.eventstore.SampleValues.TRUST;

import java.util.stream.Stream;
import tracker.domain.calendar.CalendarEvent;
import tracker.domain.calendar.CalendarEvent.FeedRenewed;
import tracker.domain.calendar.FeedToken;

/** Events of a calendar feed: it is given an address. */
final class CalendarSamples {

    private CalendarSamples() {}

    static Stream<CalendarEvent> all() {
        return Stream.of(new FeedRenewed(TRUST, new FeedToken("approved-token-of-32-characters-").hash()));
    }
}
