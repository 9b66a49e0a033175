package tracker.app.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.activity.ActivityEvent;

/**
 * The facts of one activity straight from the store. The read models are a little behind; who has just been told "stored" must find
 * it here (decision 0028).
 */
@Component
public class ActivityEventRepository {

    private final JdbcClient jdbc;
    private final EventDecoder decoder;

    ActivityEventRepository(JdbcClient jdbc, EventDecoder decoder) {
        this.jdbc = jdbc;
        this.decoder = decoder;
    }

    /**
     * @param version the number of the last of these facts; the first one has number 0
     * @param facts in their order, at least one
     */
    public record EventHistory(long version, List<ActivityEvent> events) {}

    /** All that is stored of it; empty when there is no such activity. */
    public Optional<EventHistory> of(String activity) {
        return upTo(activity, Long.MAX_VALUE);
    }

    /** What was stored of it at that version. */
    public Optional<EventHistory> upTo(String activity, long version) {
        List<ActivityEvent> facts = jdbc.sql("""
                        select payload_type, payload from domain_event
                        where aggregate_identifier = ? and sequence_number <= ? order by sequence_number
                        """)
                .params(activity, version)
                .query((row, number) -> fact(row.getString(1), row.getBytes(2)))
                .list();
        return facts.isEmpty() ? Optional.empty() : Optional.of(new EventHistory(facts.size() - 1L, facts));
    }

    /** The number of its last fact; empty when there is no such activity. */
    public OptionalLong version(String activity) {
        @Nullable
        Long version = jdbc.sql("select max(sequence_number) from domain_event where aggregate_identifier = ?")
                .param(activity)
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .getFirst();
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    private ActivityEvent fact(String name, byte[] payload) {
        if (decoder.decode(name, payload) instanceof ActivityEvent fact) {
            return fact;
        }
        throw new EventNotReadableException(name, null);
    }
}
