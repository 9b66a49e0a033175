package tracker.app.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the read models are behind the event store, read from both: unlike the age of the last event handled, it does not look
 * healthy when a reader has stopped.
 */
@Component
class ProjectionLagMetrics implements MeterBinder {

    /** Facts that were stored late, below the highest position read: they lie in the gaps of the reader's token. */
    private static final String LATE = """
            select fact.time_stamp
            from (select convert_from(token, 'UTF8')::jsonb as place from token_entry where token is not null) reader,
                 jsonb_array_elements_text(coalesce(place -> 'gaps', place -> 'currentToken' -> 'gaps', '[]')) gap
                 join domain_event fact on fact.global_index = gap::bigint
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectionLagMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("tracker.events.appended", this, ProjectionLagMetrics::head)
                .description("The last position of the event store")
                .register(registry);
        Gauge.builder("tracker.projection.lag.events", this, ProjectionLagMetrics::events)
                .description("Positions that the read models have not reached")
                .register(registry);
        Gauge.builder("tracker.projection.oldest.unprocessed.seconds", this, ProjectionLagMetrics::oldestSeconds)
                .description("Age of the oldest event that the read models have not reached; 0 if there is none")
                .register(registry);
    }

    private long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    private long events() {
        return jdbc.sql("""
                        select (select count(*) from (%s) late)
                             + greatest(0, (select coalesce(max(global_index), 0) from domain_event)
                                         - (select position from read_position))
                        """.formatted(LATE)).query(Long.class).single();
    }

    private double oldestSeconds() {
        return jdbc.sql("""
                        select min(time_stamp) from (
                            (%s)
                            union all
                            (select time_stamp from domain_event
                             where global_index > (select position from read_position) order by global_index limit 1)) waiting
                        """.formatted(LATE))
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(oldest ->
                        Duration.between(Instant.parse(oldest), clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
