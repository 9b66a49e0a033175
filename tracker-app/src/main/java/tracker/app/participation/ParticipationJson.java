package tracker.app.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.api.Word;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.ReachTotals;

/** How participation looks to a machine. Its names are a promise; the read model behind it may change. */
record ParticipationJson(
        Instant asAt,
        long position,
        int campaign,
        PartJson part,
        TallyJson total,
        List<KindJson> byKind,
        List<DayJson> byDay,
        TrustsTakingPartJson trusts,
        List<SmallerPartJson> parts) {

    record PartJson(String level, @Nullable String code, String name) {}

    record TallyJson(int planned, int held, int cancelled, int withdrawn, ReachedJson reach) {}

    record ReachedJson(long low, long best, long high, int activitiesCounted, int activitiesUnknown) {}

    record KindJson(String kind, TallyJson tally) {}

    record DayJson(LocalDate day, TallyJson tally, List<KindJson> byKind) {}

    record TrustsTakingPartJson(int open, int takingPart, int held, int plannedOnly) {}

    record SmallerPartJson(PartJson part, TallyJson tally, TrustsTakingPartJson trusts) {}

    static ParticipationJson of(ParticipationSummary p) {
        return new ParticipationJson(
                p.moment().asAt(),
                p.moment().position(),
                p.campaign().value(),
                new PartJson(Word.of(p.area().level()), p.area().code(), p.name()),
                tally(p.total()),
                kinds(p.byKind()),
                p.byDay().stream()
                        .map(day -> new DayJson(day.day(), tally(day.totals()), kinds(day.byKind())))
                        .toList(),
                trusts(p.trusts()),
                p.areas().stream()
                        .map(part -> new SmallerPartJson(
                                new PartJson(
                                        Word.of(part.area().level()),
                                        part.area().code(),
                                        part.name()),
                                tally(part.totals()),
                                trusts(part.trusts())))
                        .toList());
    }

    private static List<KindJson> kinds(List<ParticipationSummary.KindTotals> kinds) {
        return kinds.stream()
                .map(kind -> new KindJson(Word.of(kind.kind()), tally(kind.totals())))
                .toList();
    }

    private static TallyJson tally(ActivityTotals t) {
        ReachTotals reached = t.reached();
        return new TallyJson(
                t.planned(),
                t.held(),
                t.cancelled(),
                t.withdrawn(),
                new ReachedJson(reached.low(), reached.best(), reached.high(), reached.counted(), reached.unknown()));
    }

    private static TrustsTakingPartJson trusts(ParticipatingTrustCount t) {
        return new TrustsTakingPartJson(t.open(), t.participating(), t.held(), t.plannedOnly());
    }
}
