package tracker.app.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How many facts are stored but could not be shown on the board. The group {@code participation} of the tracker's health is
 * degraded as long as there is one; the tracker stays ready, because everything else works.
 */
@Component("parkedFacts")
class DeadLetterHealthIndicator implements MeterBinder, HealthIndicator {

    private final ProjectionStatusRepository status;

    DeadLetterHealthIndicator(ProjectionStatusRepository status) {
        this.status = status;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tracker.facts.parked", this, DeadLetterHealthIndicator::parked)
                .description("Events that are stored but could not be shown on the board")
                .register(registry);
    }

    @Override
    public Health health() {
        long parked = parked();
        return (parked == 0 ? Health.up() : Health.status("DEGRADED"))
                .withDetail("parkedFacts", parked)
                .build();
    }

    private long parked() {
        return status.deadLetters();
    }
}
