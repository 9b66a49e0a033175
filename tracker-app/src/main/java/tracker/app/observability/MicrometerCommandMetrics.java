package tracker.app.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tracker.app.messaging.CommandMetrics;

/** One timer per command and outcome, built once: a fraction of a microsecond per message. */
@Component
class MicrometerCommandMetrics implements CommandMetrics {

    private final MeterRegistry registry;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    MicrometerCommandMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void record(String command, String outcome, long duration, TimeUnit unit) {
        timers.computeIfAbsent(command + "/" + outcome, key -> timer(command, outcome))
                .record(duration, unit);
    }

    private Timer timer(String command, String outcome) {
        return Timer.builder("tracker.commands")
                .description("Time until a command's event was stored or the command was refused")
                .tag("command", command)
                .tag("outcome", outcome)
                .publishPercentileHistogram()
                .register(registry);
    }
}
