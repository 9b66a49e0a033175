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

/** One counter per name of a fact, built once, and touched once per batch. */
@Component
class MicrometerProjectorMetrics implements ProjectorMetrics {

    private final MeterRegistry registry;
    private final Timer batches;
    private final DistributionSummary sizes;
    private final Map<String, Counter> facts = new ConcurrentHashMap<>();

    MicrometerProjectorMetrics(MeterRegistry registry) {
        this.registry = registry;
        batches = Timer.builder("tracker.reader.batches")
                .description("How long the reader of the board took for a batch, its commit included")
                .register(registry);
        sizes = DistributionSummary.builder("tracker.reader.batch.facts")
                .description("Facts that the reader of the board took together")
                .register(registry);
    }

    @Override
    public void recordBatch(Map<String, Integer> batch, long nanoseconds) {
        batches.record(nanoseconds, TimeUnit.NANOSECONDS);
        sizes.record(batch.values().stream().mapToInt(Integer::intValue).sum());
        batch.forEach(
                (name, count) -> facts.computeIfAbsent(name, this::counter).increment(count));
    }

    private Counter counter(String name) {
        return Counter.builder("tracker.reader.facts")
                .description("Facts that the reader of the board has taken")
                .tag("fact", name)
                .register(registry);
    }
}
