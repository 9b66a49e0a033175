package tracker.app.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.GapStatus;
import tracker.app.eventstore.TransactionHorizonRepository;

/** Gaps in the global order, and what prevents the tracker from releasing them (decision 0004). */
@Component
class GapMetrics implements MeterBinder {

    private final ProjectionStatusRepository status;
    private final GapStatus gaps;
    private final TransactionHorizonRepository horizon;

    GapMetrics(ProjectionStatusRepository status, GapStatus gaps, TransactionHorizonRepository horizon) {
        this.status = status;
        this.gaps = gaps;
        this.horizon = horizon;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("tracker.gaps.released", status, ProjectionStatusRepository::releasedPositions)
                .description("Positions proven to stay empty")
                .register(registry);
        Gauge.builder("tracker.gaps.open", gaps, GapStatus::open)
                .description("Empty positions that the next event waits for on this node")
                .register(registry);
        Gauge.builder("tracker.gaps.full", gaps, waitedFor -> waitedFor.full() ? 1 : 0)
                .description("1 while events have waited behind an empty position for 10 s or more")
                .register(registry);
        Gauge.builder("tracker.horizon.blocked.seconds", horizon, TransactionHorizonRepository::blockedSeconds)
                .description("Age of the oldest open transaction that may still fill a gap; 0 when there is none")
                .register(registry);
    }
}
