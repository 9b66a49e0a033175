package tracker.app.compose;

import com.zaxxer.hikari.metrics.PoolStats;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The meters that the dashboard may draw, registered in a real Prometheus registry: so the names are those that Micrometer
 * makes of them, and not those we believe it makes.
 */
final class KnownMeters {
    private KnownMeters() {}

    static Set<String> names() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        ours(registry);
        registry.timer("http.server.requests", "method", "GET", "uri", "/", "status", "200", "outcome", "SUCCESS")
                .record(Duration.ofMillis(1));
        new JvmMemoryMetrics().bindTo(registry);
        new MicrometerMetricsTrackerFactory(registry).create("pool", new IdlePool());
        return registry.scrape()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }

    private static void ours(PrometheusMeterRegistry registry) {
        registry.gauge("tracker.activities", Tags.of("kind", "stand", "stage", "held"), 1);
        registry.gauge("tracker.people.reached", 1);
        registry.gauge("tracker.trusts.taking.part", 1);
        registry.gauge("tracker.projection.lag.events", 1);
        registry.gauge("tracker.projection.oldest.unprocessed.seconds", 1);
        registry.gauge("tracker.facts.parked", 1);
        registry.gauge("tracker.live.watches", 1);
        registry.gauge("tracker.gaps.open", 1);
        registry.gauge("tracker.gaps.full", 1);
        registry.gauge("tracker.horizon.blocked.seconds", 1);
        registry.counter("tracker.gaps.released").increment();
        registry.counter("tracker.events.appended").increment();
        registry.counter("tracker.commands.retried").increment();
        registry.timer("tracker.reader.batches").record(Duration.ofMillis(1));
        registry.summary("tracker.reader.batch.facts").record(1);
        registry.counter("tracker.reader.facts", "fact", "stand.StandHeld").increment();
        registry.timer("tracker.commands", "command", "BookStand", "outcome", "stored")
                .record(Duration.ofMillis(1));
    }

    private static final class IdlePool extends PoolStats {
        IdlePool() {
            super(0);
        }

        @Override
        protected void update() {
            totalConnections = 0;
        }
    }
}
