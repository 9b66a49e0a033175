package tracker.app.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import tracker.app.messaging.ConflictRetryCount;

/** Counts commands that were decided again. */
@Component
class ConflictRetryMetrics implements MeterBinder {

    private final ConflictRetryCount races;

    ConflictRetryMetrics(ConflictRetryCount races) {
        this.races = races;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("tracker.commands.retried", races, ConflictRetryCount::total)
                .description("How often a command was retried because another one was stored first")
                .register(registry);
    }
}
