package tracker.app.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.api.Word;
import tracker.domain.participation.Participation;
import tracker.domain.participation.Participation.TrustsTakingPart;
import tracker.domain.participation.Reached;
import tracker.domain.participation.Tally;

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

    static ParticipationJson of(Participation p) {
        return new ParticipationJson(
                p.moment().asAt(),
                p.moment().position(),
                p.campaign().value(),
                new PartJson(Word.of(p.part().level()), p.part().code(), p.name()),
                tally(p.total()),
                kinds(p.byKind()),
                p.byDay().stream()
                        .map(day -> new DayJson(day.day(), tally(day.tally()), kinds(day.byKind())))
                        .toList(),
                trusts(p.trusts()),
                p.parts().stream()
                        .map(part -> new SmallerPartJson(
                                new PartJson(
                                        Word.of(part.part().level()),
                                        part.part().code(),
                                        part.name()),
                                tally(part.tally()),
                                trusts(part.trusts())))
                        .toList());
    }

    private static List<KindJson> kinds(List<Participation.KindTally> kinds) {
        return kinds.stream()
                .map(kind -> new KindJson(Word.of(kind.kind()), tally(kind.tally())))
                .toList();
    }

    private static TallyJson tally(Tally t) {
        Reached reached = t.reached();
        return new TallyJson(
                t.planned(),
                t.held(),
                t.cancelled(),
                t.withdrawn(),
                new ReachedJson(reached.low(), reached.best(), reached.high(), reached.counted(), reached.unknown()));
    }

    private static TrustsTakingPartJson trusts(TrustsTakingPart t) {
        return new TrustsTakingPartJson(t.open(), t.takingPart(), t.held(), t.plannedOnly());
    }
}
