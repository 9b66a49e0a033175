package tracker.bench.tracker;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.context.ApplicationContext;
import tracker.bench.TurnResult;

/**
 * Reads and decodes every stored event, on one connection and one thread, without projecting it: the upper limit for
 * a rebuild.
 */
final class DecodeEventsTask {

    private static final double NANOSECONDS = 1e9;
    private static final int PAGE = 2_000;

    private final ApplicationContext context;

    DecodeEventsTask(ApplicationContext context) {
        this.context = context;
    }

    String decode() throws Exception {
        Serializer serializer = context.getBean("eventSerializer", Serializer.class);
        long events = 0;
        long start = System.nanoTime();
        try (Connection connection = context.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement("""
                    select global_index, aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                           payload_type, payload_revision, payload, meta_data
                    from domain_event order by global_index
                    """)) {
                select.setFetchSize(PAGE);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        decode(serializer, row);
                        events++;
                    }
                }
            }
            connection.rollback();
        }
        return new TurnResult(events, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
    }

    private static void decode(Serializer serializer, ResultSet row) throws Exception {
        Object event = serializer.deserialize(new SimpleSerializedObject<>(
                row.getBytes("payload"),
                byte[].class,
                row.getString("payload_type"),
                row.getString("payload_revision")));
        byte[] metaData = row.getBytes("meta_data");
        MetaData meta = metaData == null
                ? MetaData.emptyInstance()
                : serializer.deserialize(new SerializedMetaData<>(metaData, byte[].class));
        if (event == null || meta == null || row.getString("event_identifier").isEmpty()) {
            throw new IllegalStateException("An event without content at " + row.getLong("global_index"));
        }
    }
}
