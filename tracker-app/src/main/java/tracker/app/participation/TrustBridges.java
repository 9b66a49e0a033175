package tracker.app.participation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetTrustBridge;
import tracker.domain.participation.StagedTrust;
import tracker.domain.participation.Tally;
import tracker.domain.participation.TrustBridge;
import tracker.domain.participation.TrustBridge.Line;
import tracker.domain.participation.TrustBridge.Turn;
import tracker.domain.trust.IcbMap;

/** Answers which trusts began or ceased to take part; the figures at both ends are those of a board as at the instant. */
@Configuration(proxyBeanMethods = false)
class TrustBridges {

    private static final Comparator<Line> BY_TURN_AND_NAME =
            Comparator.comparing(Line::turn).thenComparing(Line::name, String.CASE_INSENSITIVE_ORDER);

    private final ParticipationAnswers answers;
    private final ParticipationFigures figures;
    private final StagedTrusts staged;

    TrustBridges(ParticipationAnswers answers, ParticipationFigures figures, StagedTrusts staged) {
        this.answers = answers;
        this.figures = figures;
        this.staged = staged;
    }

    @Bean
    Answers<GetTrustBridge, Optional<TrustBridge>> getTrustBridge() {
        return new Answers<>(GetTrustBridge.class, this::answer);
    }

    private Optional<TrustBridge> answer(GetTrustBridge query) {
        GetBridge between = query.between();
        Optional<Ask> from =
                answers.ask(between.campaign(), between.part(), between.narrowing(), AsAt.known(between.from()));
        Optional<Ask> to =
                answers.ask(between.campaign(), between.part(), between.narrowing(), AsAt.known(between.to()));
        return figures.nameOf(between.part())
                .flatMap(name -> from.flatMap(before -> to.map(after -> bridge(before, after, name))));
    }

    private TrustBridge bridge(Ask from, Ask to, String name) {
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

    private Map<String, StagedTrust> byCode(Ask ask) {
        return Places.within(staged.of(ask, IcbMap.OF_2026), ask.part()).stream()
                .collect(Collectors.toMap(StagedTrust::code, Function.identity()));
    }

    private static List<Line> lines(Map<String, StagedTrust> before, Map<String, StagedTrust> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .flatMap(code ->
                        line(Optional.ofNullable(before.get(code)), Optional.ofNullable(after.get(code))).stream())
                .sorted(BY_TURN_AND_NAME)
                .toList();
    }

    /** A trust that is closed and has nothing left stands in one of the two alone. */
    private static Optional<Line> line(Optional<StagedTrust> before, Optional<StagedTrust> after) {
        StagedTrust trust = after.or(() -> before).orElseThrow();
        Tally then = before.map(StagedTrust::tally).orElse(Tally.NOTHING);
        Tally now = after.map(StagedTrust::tally).orElse(Tally.NOTHING);
        return Optional.ofNullable(Turn.between(then, now))
                .map(turn -> new Line(trust.code(), trust.name(), turn, then, now));
    }
}
