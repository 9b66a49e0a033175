package tracker.app.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

/** The current campaign's national figures as metrics; the same figures as on the board. */
@Component
class ParticipationMetrics implements MeterBinder {

    /** One scrape reads some twenty gauges, which share one result. */
    private static final long SHARED_FOR_NANOSECONDS = 1_000_000_000;

    private final ObjectProvider<Queries> queries;
    private final LiveQueryRegistry live;
    private final Clock clock;

    private @Nullable ParticipationSummary newest;
    private long askedAt = System.nanoTime() - SHARED_FOR_NANOSECONDS;

    ParticipationMetrics(ObjectProvider<Queries> queries, LiveQueryRegistry live, Clock clock) {
        this.queries = queries;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ActivityKind kind : ActivityKind.values()) {
            activities(registry, kind, ActivityStage.PLANNED, ActivityTotals::planned);
            activities(registry, kind, ActivityStage.HELD, ActivityTotals::held);
            activities(registry, kind, ActivityStage.CANCELLED, ActivityTotals::cancelled);
            activities(registry, kind, ActivityStage.WITHDRAWN, ActivityTotals::withdrawn);
        }
        Gauge.builder(
                        "tracker.people.reached",
                        () -> figure(p -> p.total().reached().best()))
                .register(registry);
        Gauge.builder("tracker.trusts.taking.part", () -> figure(p -> p.trusts().participating()))
                .register(registry);
        Gauge.builder("tracker.live.watches", live, LiveQueryRegistry::watchCount)
                .register(registry);
    }

    private void activities(
            MeterRegistry registry, ActivityKind kind, ActivityStage stage, ToDoubleFunction<ActivityTotals> part) {
        Gauge.builder("tracker.activities", () -> figure(p -> part.applyAsDouble(p.of(kind))))
                .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    private double figure(ToDoubleFunction<ParticipationSummary> figure) {
        return current().map(figure::applyAsDouble).orElse(0.0);
    }

    private synchronized Optional<ParticipationSummary> current() {
        if (System.nanoTime() - askedAt >= SHARED_FOR_NANOSECONDS) {
            Queries port = queries.getObject();
            newest = port.ask(new ListCampaigns())
                    .currentOn(LondonCalendar.today(clock))
                    .flatMap(campaign -> port.ask(new GetParticipation(campaign.id(), Area.NATION, null)))
                    .orElse(null);
            askedAt = System.nanoTime();
        }
        return Optional.ofNullable(newest);
    }
}
