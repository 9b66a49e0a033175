package tracker.app.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How far the read models are behind the event store, read from both. Unlike the age of the last processed event, it
 * does not look healthy when a processor has stopped.
 */
@Component
class ProjectionLagMetrics implements MeterBinder {

    private final ProjectionStatusRepository status;
    private final Clock clock;

    ProjectionLagMetrics(ProjectionStatusRepository status, Clock clock) {
        this.status = status;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("tracker.events.appended", status, ProjectionStatusRepository::lastPosition)
                .description("The last position of the event store")
                .register(registry);
        Gauge.builder("tracker.projection.lag.events", status, ProjectionStatusRepository::waitingPositions)
                .description("Positions that the read models have not reached")
                .register(registry);
        Gauge.builder("tracker.projection.oldest.unprocessed.seconds", this, ProjectionLagMetrics::oldestSeconds)
                .description("Age of the oldest event that the read models have not reached; 0 if there is none")
                .register(registry);
    }

    private double oldestSeconds() {
        return status.oldestWaiting()
                .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
