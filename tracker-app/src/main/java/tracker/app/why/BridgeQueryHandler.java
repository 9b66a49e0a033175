package tracker.app.why;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.figures.FigureCriteria;
import tracker.app.figures.FigureRepository;
import tracker.app.figures.ParticipationQueryHandler;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.FigureBridge;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.ListBridgeEvents;
import tracker.domain.participation.ParticipationQuery.RecentEventList;
import tracker.domain.participation.ParticipationSummary;

/** Answers why figures changed between two instants. Both ends have the figures of a board as at that instant. */
@Configuration(proxyBeanMethods = false)
class BridgeQueryHandler {

    private static final int MAX_EVENTS = 500;

    private final ParticipationQueryHandler participation;
    private final FigureRepository figures;
    private final BridgeRepository bridges;
    private final ReadPositionRepository position;

    BridgeQueryHandler(
            ParticipationQueryHandler participation,
            FigureRepository figures,
            BridgeRepository bridges,
            ReadPositionRepository position) {
        this.participation = participation;
        this.figures = figures;
        this.bridges = bridges;
        this.position = position;
    }

    @Bean
    QueryHandlerRegistration<GetBridge, Optional<FigureBridge>> getBridge() {
        return new QueryHandlerRegistration<>(
                GetBridge.class,
                query -> known(query, query.from())
                        .flatMap(before -> figures.nameOf(before.part())
                                .map(name -> bridge(
                                        query,
                                        figures.participation(before, name),
                                        known(query, query.to()).orElseThrow()))));
    }

    @Bean
    QueryHandlerRegistration<ListBridgeEvents, RecentEventList> listBridgeEvents() {
        return new QueryHandlerRegistration<>(
                ListBridgeEvents.class,
                query -> known(query.bridge(), query.bridge().to())
                        .map(to -> new RecentEventList(to.moment(), events(query, to)))
                        .orElseGet(() -> new RecentEventList(position.now(), List.of())));
    }

    private FigureBridge bridge(GetBridge query, ParticipationSummary before, FigureCriteria to) {
        return new FigureBridge(
                before.moment(),
                to.moment(),
                to.campaign(),
                query.area(),
                before.name(),
                before.total(),
                figures.participation(to, before.name()).total(),
                bridges.lines(to, query.from()));
    }

    private List<EventSummary> events(ListBridgeEvents query, FigureCriteria to) {
        return bridges.events(
                to,
                query.bridge().from(),
                query.reason(),
                Math.max(0, query.skip()),
                Math.clamp(query.most(), 1, MAX_EVENTS));
    }

    private Optional<FigureCriteria> known(GetBridge query, Instant instant) {
        return participation.ask(query.campaign(), query.area(), query.filter(), AsAt.known(instant));
    }
}
