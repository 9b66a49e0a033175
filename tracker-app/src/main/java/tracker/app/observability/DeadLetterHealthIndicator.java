package tracker.app.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Number of dead letters: events that are stored but could not be projected. The health group {@code participation}
 * is degraded while there is one; the tracker stays ready, because everything else works.
 */
@Component("parkedFacts")
class DeadLetterHealthIndicator implements MeterBinder, HealthIndicator {

    private final ProjectionStatusRepository status;

    DeadLetterHealthIndicator(ProjectionStatusRepository status) {
        this.status = status;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tracker.facts.parked", this, DeadLetterHealthIndicator::deadLetters)
                .description("Events that are stored but could not be shown on the board")
                .register(registry);
    }

    @Override
    public Health health() {
        long deadLetters = deadLetters();
        return (deadLetters == 0 ? Health.up() : Health.status("DEGRADED"))
                .withDetail("parkedFacts", deadLetters)
                .build();
    }

    private long deadLetters() {
        return status.deadLetters();
    }
}
