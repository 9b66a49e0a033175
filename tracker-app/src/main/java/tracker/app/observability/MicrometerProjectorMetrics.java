package tracker.app.observability;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tracker.app.ledger.ProjectorMetrics;

/** One counter per event name, built once, and incremented once per batch. */
@Component
class MicrometerProjectorMetrics implements ProjectorMetrics {

    private final MeterRegistry registry;
    private final Timer batches;
    private final DistributionSummary sizes;
    private final Map<String, Counter> events = new ConcurrentHashMap<>();

    MicrometerProjectorMetrics(MeterRegistry registry) {
        this.registry = registry;
        batches = Timer.builder("tracker.reader.batches")
                .description("Time the board's projection took for a batch, including its commit")
                .register(registry);
        sizes = DistributionSummary.builder("tracker.reader.batch.facts")
                .description("Events in one batch of the board's projection")
                .register(registry);
    }

    @Override
    public void recordBatch(Map<String, Integer> batch, long nanoseconds) {
        batches.record(nanoseconds, TimeUnit.NANOSECONDS);
        sizes.record(batch.values().stream().mapToInt(Integer::intValue).sum());
        batch.forEach(
                (name, count) -> events.computeIfAbsent(name, this::counter).increment(count));
    }

    private Counter counter(String name) {
        return Counter.builder("tracker.reader.facts")
                .description("Events handled by the board's projection")
                .tag("fact", name)
                .register(registry);
    }
}
