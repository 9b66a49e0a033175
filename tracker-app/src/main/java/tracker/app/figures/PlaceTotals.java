package tracker.app.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.TrustSummary;
import tracker.domain.trust.Area;

/** Aggregates trusts into their regions and ICBs. */
public final class PlaceTotals {

    private PlaceTotals() {}

    public static List<TrustSummary> within(List<TrustSummary> england, Area part) {
        return switch (part.level()) {
            case NATION -> england;
            case REGION ->
                england.stream()
                        .filter(trust -> trust.region().code().equals(part.code()))
                        .toList();
            case ICB ->
                england.stream()
                        .filter(trust -> trust.icb().code().equals(part.code()))
                        .toList();
            case TRUST ->
                england.stream()
                        .filter(trust -> trust.code().equals(part.code()))
                        .toList();
        };
    }

    /** By name. */
    static List<AreaTotals> regions(List<TrustSummary> trusts) {
        return sums(
                trusts,
                trust -> Area.region(trust.region().code()),
                trust -> trust.region().name());
    }

    /** By name. */
    static List<AreaTotals> icbs(List<TrustSummary> trusts) {
        return sums(
                trusts,
                trust -> Area.icb(trust.icb().code()),
                trust -> trust.icb().name());
    }

    private static List<AreaTotals> sums(
            List<TrustSummary> trusts, Function<TrustSummary, Area> part, Function<TrustSummary, String> name) {
        Map<String, List<TrustSummary>> byName = trusts.stream()
                .collect(Collectors.groupingBy(
                        trust -> name.apply(trust).toLowerCase(Locale.UK), TreeMap::new, Collectors.toList()));
        return byName.values().stream()
                .map(there -> new AreaTotals(
                        part.apply(there.getFirst()),
                        name.apply(there.getFirst()),
                        there.stream().map(TrustSummary::totals).reduce(ActivityTotals.NOTHING, ActivityTotals::plus),
                        takingPart(there)))
                .toList();
    }

    private static ParticipatingTrustCount takingPart(List<TrustSummary> trusts) {
        return trusts.stream()
                .map(TrustSummary::trusts)
                .reduce(ParticipatingTrustCount.NONE, ParticipatingTrustCount::plus);
    }
}
