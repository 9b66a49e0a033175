package tracker.app.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.app.messaging.ReadPositionRepository;
import tracker.app.report.PositionFigureRepository.FigureCell;
import tracker.app.report.RegisterAtPositionRepository.TrustAtPosition;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.report.CampaignReport;
import tracker.domain.report.LaterChangeSummary;
import tracker.domain.report.ReportQuery.GetLaterChanges;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.report.ReportQuery.PreviewCount;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.PositionResolver;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/** Answers queries about reports. */
@Configuration(proxyBeanMethods = false)
class ReportQueryHandler {

    private static final int MOST_CHANGES = 100_000;

    private final CampaignRegistry campaigns;
    private final PositionFigureRepository figures;
    private final RegisterAtPositionRepository register;
    private final LaterChangeRepository changes;
    private final ReadPositionRepository position;
    private final PositionResolver positions;

    ReportQueryHandler(
            CampaignRegistry campaigns,
            PositionFigureRepository figures,
            RegisterAtPositionRepository register,
            LaterChangeRepository changes,
            ReadPositionRepository position,
            PositionResolver positions) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.register = register;
        this.changes = changes;
        this.position = position;
        this.positions = positions;
    }

    @Bean
    QueryHandlerRegistration<GetReport, Optional<CampaignReport>> getReport() {
        return new QueryHandlerRegistration<>(GetReport.class, asked -> {
            ContiguousPosition reached = position.reached();
            long at = asked.position() == null ? reached.value() : asked.position();
            return at < 0 || !reached.reaches(at)
                    ? Optional.empty()
                    : campaigns
                            .find(asked.campaign())
                            .flatMap(campaign -> report(campaign, asked.area(), reached.backTo(at)));
        });
    }

    /** The very position and figures that would be frozen, counted as the report of the frozen count is. */
    @Bean
    QueryHandlerRegistration<PreviewCount, Optional<CampaignReport>> previewCount() {
        return new QueryHandlerRegistration<>(
                PreviewCount.class,
                asked -> campaigns
                        .find(asked.campaign())
                        .flatMap(campaign ->
                                report(campaign, null, Area.NATION, positions.at(asked.instant()), asked.instant())));
    }

    @Bean
    QueryHandlerRegistration<GetLaterChanges, Optional<LaterChangeSummary>> getLater() {
        return new QueryHandlerRegistration<>(
                GetLaterChanges.class,
                asked -> campaigns
                        .find(asked.campaign())
                        .map(campaign -> named(
                                changes.since(
                                        campaign.id().value(),
                                        asked.area(),
                                        asked.position(),
                                        position.now().position(),
                                        Math.clamp(asked.most(), 0, MOST_CHANGES)),
                                asked.position())));
    }

    /** Later changes use the trust names of the report, so that a report has one name for each trust. */
    private LaterChangeSummary named(LaterChangeSummary later, long at) {
        if (later.changes().isEmpty()) {
            return later;
        }
        Map<String, String> names =
                register.at(at).stream().collect(Collectors.toMap(TrustAtPosition::code, TrustAtPosition::name));
        return new LaterChangeSummary(
                later.position(),
                later.held(),
                later.planned(),
                later.people(),
                later.activities(),
                later.changes().stream()
                        .map(change -> change.trust() == null
                                ? change
                                : change.called(names.getOrDefault(change.trust(), change.trustName())))
                        .toList());
    }

    private Optional<CampaignReport> report(AnnouncedCampaign campaign, Area part, ContiguousPosition reached) {
        long at = reached.value();
        FrozenCount count = campaign.frozen().stream()
                .filter(frozen -> frozen.position() == at)
                .findFirst()
                .orElse(null);
        return report(campaign, count, part, reached, count == null ? known(campaign, at) : count.instant());
    }

    private Optional<CampaignReport> report(
            AnnouncedCampaign campaign,
            @Nullable FrozenCount count,
            Area part,
            ContiguousPosition reached,
            Instant known) {
        int year = campaign.id().value();
        long at = reached.value();
        List<TrustAtPosition> places = register.at(at).stream()
                .filter(place ->
                        part.level() != Area.AreaLevel.TRUST || place.code().equals(part.code()))
                .toList();
        if (part.level() == Area.AreaLevel.TRUST && places.isEmpty()) {
            return Optional.empty();
        }
        List<FigureCell> cells = figures.cells(year, part, at);
        return Optional.of(toReport(
                campaign,
                count,
                part,
                new SnapshotPosition(known, reached),
                new ReportCalculator(cells, places, campaign.days().trustsOpenOn()),
                part.level() == Area.AreaLevel.TRUST ? places.getFirst().name() : "England"));
    }

    private CampaignReport toReport(
            AnnouncedCampaign campaign,
            @Nullable FrozenCount count,
            Area part,
            SnapshotPosition moment,
            ReportCalculator counting,
            String name) {
        boolean nation = part.level() != Area.AreaLevel.TRUST;
        return new CampaignReport(
                moment,
                campaign,
                count,
                part,
                name,
                counting.total(),
                counting.byKind(),
                counting.byDay(),
                counting.takingPart(),
                nation ? counting.regions() : List.of(),
                nation ? counting.icbs() : List.of(),
                nation ? counting.trusts() : List.of(),
                counting.noTrust(),
                figures.changes(campaign.id().value(), part, moment.position()));
    }

    /** Without any event, the time is the start of the campaign. */
    private Instant known(AnnouncedCampaign campaign, long at) {
        return figures.lastKnownAt(campaign.id().value(), at)
                .orElseGet(() -> campaign.days()
                        .runUpFrom()
                        .atStartOfDay(LondonCalendar.ZONE)
                        .toInstant());
    }
}
