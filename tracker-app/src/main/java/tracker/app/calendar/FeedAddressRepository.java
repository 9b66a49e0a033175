package tracker.app.calendar;

import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.EventDecoder;
import tracker.domain.calendar.CalendarEvent.FeedRenewed;
import tracker.domain.calendar.Feed;
import tracker.domain.calendar.FeedAddress;
import tracker.domain.trust.TrustCode;

/**
 * Finds the valid feed URL of a trust: the one in its latest event, read from the event store by key, so that a
 * replaced URL stops working at once and a restored backup needs nothing more (decision 0027).
 */
@Component
class FeedAddressRepository {

    private final JdbcClient jdbc;
    private final EventDecoder decoder;

    FeedAddressRepository(JdbcClient jdbc, EventDecoder decoder) {
        this.jdbc = jdbc;
        this.decoder = decoder;
    }

    /** Empty if there is none, or if the latest event cannot be read: an older URL is never accepted. */
    Optional<FeedAddress> of(TrustCode trust) {
        return jdbc.sql("""
                        select payload_type, time_stamp, payload from domain_event
                        where aggregate_identifier = ? order by sequence_number desc limit 1
                        """)
                .param(Feed.stream(trust))
                .query((row, number) -> new NewestFeedEvent(
                        decoder.decode(row.getString("payload_type"), row.getBytes("payload")),
                        row.getString("time_stamp")))
                .optional()
                .flatMap(NewestFeedEvent::address);
    }

    private record NewestFeedEvent(Object fact, String time) {

        Optional<FeedAddress> address() {
            return fact instanceof FeedRenewed renewed
                    ? Optional.of(new FeedAddress(renewed.token(), DateTimeUtils.parseInstant(time)))
                    : Optional.empty();
        }
    }
}
