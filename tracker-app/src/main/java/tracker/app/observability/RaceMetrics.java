package tracker.app.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import tracker.app.messaging.LostRaceCount;

/** Commands that were decided again. */
@Component
class RaceMetrics implements MeterBinder {

    private final LostRaceCount races;

    RaceMetrics(LostRaceCount races) {
        this.races = races;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("tracker.commands.retried", races, LostRaceCount::soFar)
                .description("How often a command was decided again, because another one was stored first")
                .register(registry);
    }
}
