package tracker.app.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.ledger.ProjectionDelayChecker;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustSummary;
import tracker.domain.trust.Area;
import tracker.domain.trust.Area.AreaLevel;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.Region;

/** Answers the queries of the boards of England, the regions and the ICBs. */
@Configuration(proxyBeanMethods = false)
class PlaceBoardQueryHandler {

    private static final int NEWEST = 10;

    private final ParticipationQueryHandler handler;
    private final FigureRepository figures;
    private final ActivityHistoryRepository events;
    private final StagedTrustRepository staged;
    private final IcbNameResolver icbs;
    private final DayBeforeCache dayBefore;
    private final ProjectionDelayChecker delay;

    PlaceBoardQueryHandler(
            ParticipationQueryHandler handler,
            FigureRepository figures,
            ActivityHistoryRepository events,
            StagedTrustRepository staged,
            IcbNameResolver icbs,
            DayBeforeCache dayBefore,
            ProjectionDelayChecker delay) {
        this.handler = handler;
        this.figures = figures;
        this.events = events;
        this.staged = staged;
        this.icbs = icbs;
        this.dayBefore = dayBefore;
        this.delay = delay;
    }

    @Bean
    QueryHandlerRegistration<GetPlaceBoard, Optional<PlaceBoard>> getPlaceBoard() {
        return new QueryHandlerRegistration<>(GetPlaceBoard.class, this::answer);
    }

    private Optional<PlaceBoard> answer(GetPlaceBoard query) {
        Optional<FigureCriteria> criteria = handler.ask(query.campaign(), query.area(), query.filter(), query.asAt());
        Optional<String> name = ofThePast(query) ? icbs.oldName(query.area()) : figures.nameOf(query.area());
        return name.flatMap(found -> criteria.map(asked -> board(query, asked.withMembers(members(query)), found)));
    }

    private PlaceBoard board(GetPlaceBoard query, FigureCriteria criteria, String name) {
        List<TrustSummary> england = staged.of(criteria, query.map());
        List<TrustSummary> here = PlaceTotals.within(england, query.area());
        CampaignBoard board = new CampaignBoard(
                criteria.moment(),
                criteria.campaign(),
                figures.participation(criteria, name),
                events.newest(criteria, NEWEST),
                events.lastUpdate(criteria).orElse(null));
        return new PlaceBoard(
                query,
                board,
                region(query.area(), here),
                PlaceTotals.icbs(here),
                here,
                peers(query.area(), england),
                dayBefore.of(criteria, name).orElse(null),
                delay.behind(),
                query.area().level() == AreaLevel.ICB ? icbs.related(query.area(), query.map()) : List.of());
    }

    /** An ICB is in one region. */
    private static @Nullable Region region(Area part, List<TrustSummary> here) {
        return part.level() == AreaLevel.ICB && !here.isEmpty()
                ? here.getFirst().region()
                : null;
    }

    private static List<AreaTotals> peers(Area part, List<TrustSummary> england) {
        return switch (part.level()) {
            case REGION -> PlaceTotals.regions(england);
            case ICB -> PlaceTotals.icbs(england);
            case NATION, TRUST -> List.of();
        };
    }

    private @Nullable List<String> members(GetPlaceBoard query) {
        return ofThePast(query) ? icbs.oldMembers(query.area()) : null;
    }

    private static boolean ofThePast(GetPlaceBoard query) {
        return query.area().level() == AreaLevel.ICB && query.map() == IcbMapVersion.OF_2023;
    }
}
