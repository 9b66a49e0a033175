package tracker.app.boardapi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.ReachTotals;

/**
 * Response with participation figures. Its field names are part of the API and stay stable; the read model behind it
 * may change.
 */
record ParticipationResponse(
        Instant asAt,
        long position,
        int campaign,
        AreaResponse part,
        TallyResponse total,
        List<KindTallyResponse> byKind,
        List<DayTallyResponse> byDay,
        TrustCountsResponse trusts,
        List<SmallerAreaResponse> parts) {

    record AreaResponse(String level, @Nullable String code, String name) {}

    record TallyResponse(int planned, int held, int cancelled, int withdrawn, ReachedResponse reach) {}

    /** Low, best and high are null where activities were held and no figure is known. */
    record ReachedResponse(
            @Nullable Long low,
            @Nullable Long best,
            @Nullable Long high,
            int activitiesCounted,
            int activitiesUnknown) {}

    record KindTallyResponse(String kind, TallyResponse tally) {}

    record DayTallyResponse(LocalDate day, TallyResponse tally, List<KindTallyResponse> byKind) {}

    record TrustCountsResponse(int open, int takingPart, int held, int plannedOnly) {}

    record SmallerAreaResponse(AreaResponse part, TallyResponse tally, TrustCountsResponse trusts) {}

    /** @param filter kinds that it leaves out are left out, instead of answered with zeros */
    static ParticipationResponse of(ParticipationSummary p, BoardFilter filter) {
        return new ParticipationResponse(
                p.moment().asAt(),
                p.moment().position(),
                p.campaign().value(),
                new AreaResponse(
                        EnumWordConverter.of(p.area().level()), p.area().code(), p.name()),
                tally(p.total()),
                kinds(p.byKind().stream()
                        .filter(kind -> filter.counts(kind.kind()))
                        .toList()),
                p.byDay().stream()
                        .map(day -> new DayTallyResponse(day.day(), tally(day.totals()), kinds(day.byKind())))
                        .toList(),
                trusts(p.trusts()),
                p.areas().stream()
                        .map(part -> new SmallerAreaResponse(
                                new AreaResponse(
                                        EnumWordConverter.of(part.area().level()),
                                        part.area().code(),
                                        part.name()),
                                tally(part.totals()),
                                trusts(part.trusts())))
                        .toList());
    }

    private static List<KindTallyResponse> kinds(List<ParticipationSummary.KindTotals> kinds) {
        return kinds.stream()
                .map(kind -> new KindTallyResponse(EnumWordConverter.of(kind.kind()), tally(kind.totals())))
                .toList();
    }

    private static TallyResponse tally(ActivityTotals t) {
        ReachTotals reached = t.reached();
        return new TallyResponse(
                t.planned(),
                t.held(),
                t.cancelled(),
                t.withdrawn(),
                new ReachedResponse(
                        reached.lowIfKnown(),
                        reached.bestIfKnown(),
                        reached.highIfKnown(),
                        reached.counted(),
                        reached.unknown()));
    }

    private static TrustCountsResponse trusts(ParticipatingTrustCount t) {
        return new TrustCountsResponse(t.open(), t.participating(), t.held(), t.plannedOnly());
    }
}
