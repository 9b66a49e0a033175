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
import tracker.app.messaging.LiveQueries;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Participation;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.Stage;
import tracker.domain.participation.Tally;
import tracker.domain.shared.London;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Part;

/** The current campaign's national figures as metrics, the same ones that the board shows. */
@Component
class ParticipationMetrics implements MeterBinder {

    /** One scrape reads some twenty gauges; they share one answer. */
    private static final long SHARED_FOR_NANOSECONDS = 1_000_000_000;

    private final ObjectProvider<Queries> queries;
    private final LiveQueries live;
    private final Clock clock;

    private @Nullable Participation newest;
    private long askedAt = System.nanoTime() - SHARED_FOR_NANOSECONDS;

    ParticipationMetrics(ObjectProvider<Queries> queries, LiveQueries live, Clock clock) {
        this.queries = queries;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ActivityKind kind : ActivityKind.values()) {
            activities(registry, kind, Stage.PLANNED, Tally::planned);
            activities(registry, kind, Stage.HELD, Tally::held);
            activities(registry, kind, Stage.CANCELLED, Tally::cancelled);
            activities(registry, kind, Stage.WITHDRAWN, Tally::withdrawn);
        }
        Gauge.builder(
                        "tracker.people.reached",
                        () -> figure(p -> p.total().reached().best()))
                .register(registry);
        Gauge.builder("tracker.trusts.taking.part", () -> figure(p -> p.trusts().takingPart()))
                .register(registry);
        Gauge.builder("tracker.live.watches", live, LiveQueries::watches).register(registry);
    }

    private void activities(MeterRegistry registry, ActivityKind kind, Stage stage, ToDoubleFunction<Tally> part) {
        Gauge.builder("tracker.activities", () -> figure(p -> part.applyAsDouble(p.of(kind))))
                .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    private double figure(ToDoubleFunction<Participation> figure) {
        return current().map(figure::applyAsDouble).orElse(0.0);
    }

    private synchronized Optional<Participation> current() {
        if (System.nanoTime() - askedAt >= SHARED_FOR_NANOSECONDS) {
            Queries port = queries.getObject();
            newest = port.ask(new ListCampaigns())
                    .currentOn(London.today(clock))
                    .flatMap(campaign -> port.ask(new GetParticipation(campaign.id(), Part.NATION, null)))
                    .orElse(null);
            askedAt = System.nanoTime();
        }
        return Optional.ofNullable(newest);
    }
}
