package tracker.app.why;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.figures.FigureCriteria;
import tracker.app.figures.FigureRepository;
import tracker.app.figures.ParticipationQueryHandler;
import tracker.app.figures.PlaceTotals;
import tracker.app.figures.StagedTrustRepository;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetTrustBridge;
import tracker.domain.participation.TrustBridge;
import tracker.domain.participation.TrustBridge.TrustBridgeLine;
import tracker.domain.participation.TrustBridge.TrustChangeKind;
import tracker.domain.participation.TrustSummary;
import tracker.domain.trust.IcbMapVersion;

/** Answers which trusts started or stopped taking part. The figures at both times are those of a board at that time. */
@Configuration(proxyBeanMethods = false)
class TrustBridgeQueryHandler {

    private static final Comparator<TrustBridgeLine> BY_TURN_AND_NAME = Comparator.comparing(TrustBridgeLine::kind)
            .thenComparing(TrustBridgeLine::name, String.CASE_INSENSITIVE_ORDER);

    private final ParticipationQueryHandler handler;
    private final FigureRepository figures;
    private final StagedTrustRepository staged;

    TrustBridgeQueryHandler(ParticipationQueryHandler handler, FigureRepository figures, StagedTrustRepository staged) {
        this.handler = handler;
        this.figures = figures;
        this.staged = staged;
    }

    @Bean
    QueryHandlerRegistration<GetTrustBridge, Optional<TrustBridge>> getTrustBridge() {
        return new QueryHandlerRegistration<>(GetTrustBridge.class, this::answer);
    }

    private Optional<TrustBridge> answer(GetTrustBridge query) {
        GetBridge between = query.between();
        Optional<FigureCriteria> from =
                handler.ask(between.campaign(), between.area(), between.filter(), AsAt.known(between.from()));
        Optional<FigureCriteria> to =
                handler.ask(between.campaign(), between.area(), between.filter(), AsAt.known(between.to()));
        return figures.nameOf(between.area())
                .flatMap(name -> from.flatMap(before -> to.map(after -> bridge(before, after, name))));
    }

    private TrustBridge bridge(FigureCriteria from, FigureCriteria to, String name) {
        return new TrustBridge(
                from.moment(),
                to.moment(),
                to.campaign(),
                to.part(),
                name,
                figures.participation(from, name).trusts(),
                figures.participation(to, name).trusts(),
                lines(byCode(from), byCode(to)));
    }

    private Map<String, TrustSummary> byCode(FigureCriteria criteria) {
        return PlaceTotals.within(staged.of(criteria, IcbMapVersion.OF_2026), criteria.part()).stream()
                .collect(Collectors.toMap(TrustSummary::code, Function.identity()));
    }

    private static List<TrustBridgeLine> lines(Map<String, TrustSummary> before, Map<String, TrustSummary> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .flatMap(code ->
                        line(Optional.ofNullable(before.get(code)), Optional.ofNullable(after.get(code))).stream())
                .sorted(BY_TURN_AND_NAME)
                .toList();
    }

    /** A closed trust without activities is only in one of the two lists. */
    private static Optional<TrustBridgeLine> line(Optional<TrustSummary> before, Optional<TrustSummary> after) {
        TrustSummary trust = after.or(() -> before).orElseThrow();
        ActivityTotals then = before.map(TrustSummary::totals).orElse(ActivityTotals.NOTHING);
        ActivityTotals now = after.map(TrustSummary::totals).orElse(ActivityTotals.NOTHING);
        return Optional.ofNullable(TrustChangeKind.between(then, now))
                .map(turn -> new TrustBridgeLine(trust.code(), trust.name(), turn, then, now));
    }
}
