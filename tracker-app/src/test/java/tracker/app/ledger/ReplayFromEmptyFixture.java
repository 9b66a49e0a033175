package tracker.app.ledger;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;

/** Projects the events of an application into a new, empty one, and returns the content of its read models. */
public final class ReplayFromEmptyFixture {

    private ReplayFromEmptyFixture() {}

    public static List<String> of(ApplicationNode original) throws Exception {
        return of(original.jdbc());
    }

    public static List<String> of(JdbcClient original) throws Exception {
        return of(original, Long.MAX_VALUE);
    }

    /** @param last position; later events are ignored */
    public static List<String> of(JdbcClient original, long last) throws Exception {
        String database = TestDatabase.fresh();
        try (ApplicationNode empty = ApplicationNode.on(database, false)) {
            List<Object[]> events = original.sql("""
                            select global_index, aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                                   payload_type, payload_revision, payload, meta_data
                            from domain_event where global_index <= ? order by global_index
                            """)
                    .param(last)
                    .query((row, number) -> {
                        Object[] columns = new Object[10];
                        for (int i = 0; i < columns.length; i++) {
                            columns[i] = row.getObject(i + 1);
                        }
                        return columns;
                    })
                    .list();
            List<Object[]> texts = original.sql("select position, texts from event_text where position <= ?")
                    .param(last)
                    .query((row, number) -> new Object[] {row.getLong(1), row.getString(2)})
                    .list();
            JdbcTemplate copy = new JdbcTemplate(empty.bean(DataSource.class));
            copy.batchUpdate("insert into event_text (position, texts) values (?, ?)", texts);
            copy.batchUpdate("""
                            insert into domain_event (global_index, aggregate_identifier, sequence_number, type,
                                event_identifier, time_stamp, payload_type, payload_revision, payload, meta_data)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """, events);
            fillRegisters(empty);
        }
        try (ApplicationNode filled = ApplicationNode.on(database, true)) {
            filled.week().settle();
            return filled.rows();
        }
    }

    private static void fillRegisters(ApplicationNode empty) throws Exception {
        var trusts = new AnnotationEventHandlerAdapter(empty.bean("trustProjector"));
        var campaigns = new AnnotationEventHandlerAdapter(empty.bean("campaignProjector"));
        try (var stream = empty.bean(EventStore.class).openStream(null)) {
            while (stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
                var message = stream.nextAvailable();
                trusts.handle(message);
                campaigns.handle(message);
            }
        }
    }
}
