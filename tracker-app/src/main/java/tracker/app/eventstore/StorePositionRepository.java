package tracker.app.eventstore;

import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PositionResolver;

/** Resolves positions from the event store itself. Axon stores instants as ISO text, which sorts chronologically. */
@Component
class StorePositionRepository implements PositionResolver {

    private final JdbcClient jdbc;

    StorePositionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long at(Instant instant) {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event where time_stamp <= ?")
                .param(DateTimeUtils.formatInstant(instant))
                .query(Long.class)
                .single();
    }
}
