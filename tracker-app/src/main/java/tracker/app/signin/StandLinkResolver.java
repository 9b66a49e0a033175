package tracker.app.signin;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.EventDecoder;
import tracker.app.eventstore.StoredTypeNames;
import tracker.domain.access.CallerIdentity.StandLink;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.stand.StandEvent.TallyLinkMade;

/**
 * Finds the valid counter link of a stand: the one in the latest event, read from the event store, so that a revoked
 * link stops working at once on every node. It ends the day after the stand's last day (decision 0023).
 */
@Component
class StandLinkResolver {

    private static final int DAYS_AFTER = 1;

    private final JdbcClient jdbc;
    private final EventDecoder decoder;
    private final Clock clock;

    StandLinkResolver(JdbcClient jdbc, EventDecoder decoder, Clock clock) {
        this.jdbc = jdbc;
        this.decoder = decoder;
        this.clock = clock;
    }

    StandLink resolve(StandLinkToken shown) {
        return new StandLink(shown.stand(), isTheNewest(shown) && inTime(shown.stand()));
    }

    private boolean isTheNewest(StandLinkToken shown) {
        return jdbc.sql("""
                        select payload_type, payload from domain_event
                        where aggregate_identifier = ? and payload_type = ?
                        order by sequence_number desc limit 1
                        """)
                .params(shown.stand(), StoredTypeNames.of(TallyLinkMade.class))
                .query((row, number) -> decoder.decode(row.getString(1), row.getBytes(2)))
                .optional()
                .filter(fact -> fact instanceof TallyLinkMade made && made.key().equals(shown.key()))
                .isPresent();
    }

    private boolean inTime(String stand) {
        return jdbc.sql("select day_to from participation_ledger where activity = ? and to_position is null")
                .param(stand)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .filter(last -> !LondonCalendar.today(clock).isAfter(last.plusDays(DAYS_AFTER)))
                .isPresent();
    }
}
