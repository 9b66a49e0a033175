package tracker.app.standlink;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.EventDecoder;
import tracker.app.eventstore.StoredTypeNames;
import tracker.domain.stand.StandEvent.TallyLinkMade;

/** The SQL that reads the newest counter link of a stand, from the event store itself, and the stand's last day. */
@Component
class StandLinkRepository {

    private final JdbcClient jdbc;
    private final EventDecoder decoder;

    StandLinkRepository(JdbcClient jdbc, EventDecoder decoder) {
        this.jdbc = jdbc;
        this.decoder = decoder;
    }

    /** The newest event that made a link. */
    Optional<Object> newestLink(String stand) {
        return jdbc.sql("""
                        select payload_type, payload from domain_event
                        where aggregate_identifier = ? and payload_type = ?
                        order by sequence_number desc limit 1
                        """)
                .params(stand, StoredTypeNames.of(TallyLinkMade.class))
                .query((row, number) -> (Object) decoder.decode(row.getString(1), row.getBytes(2)))
                .optional();
    }

    Optional<LocalDate> lastDay(String stand) {
        return jdbc.sql("select day_to from activity_now where activity = ?")
                .param(stand)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional();
    }
}
