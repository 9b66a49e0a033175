package tracker.app.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the read models are behind the event store, read from both: unlike the age of the last event handled, it does not look
 * healthy when a reader has stopped.
 */
@Component
class ProjectionLag implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectionLag(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("tracker.events.appended", this, ProjectionLag::head)
                .description("The last position of the event store")
                .register(registry);
        Gauge.builder("tracker.projection.lag.events", this, ProjectionLag::events)
                .description("Positions that the read models have not reached")
                .register(registry);
        Gauge.builder("tracker.projection.oldest.unprocessed.seconds", this, ProjectionLag::oldestSeconds)
                .description("Age of the oldest fact that the read models have not reached; 0 when there is none")
                .register(registry);
    }

    private long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    private long events() {
        return Math.max(
                0,
                head()
                        - jdbc.sql("select position from read_position")
                                .query(Long.class)
                                .single());
    }

    private double oldestSeconds() {
        return jdbc.sql("""
                        select time_stamp from domain_event
                        where global_index > (select position from read_position) order by global_index limit 1
                        """)
                .query(String.class)
                .optional()
                .map(oldest ->
                        Duration.between(Instant.parse(oldest), clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
