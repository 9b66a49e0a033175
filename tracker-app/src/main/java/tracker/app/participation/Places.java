package tracker.app.participation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tracker.domain.participation.Participation.PartTally;
import tracker.domain.participation.Participation.TrustsTakingPart;
import tracker.domain.participation.StagedTrust;
import tracker.domain.participation.Tally;
import tracker.domain.trust.Part;

/** Adds trusts up to the places they lie in. */
final class Places {

    private Places() {}

    static List<StagedTrust> within(List<StagedTrust> england, Part part) {
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
    static List<PartTally> regions(List<StagedTrust> trusts) {
        return sums(
                trusts,
                trust -> Part.region(trust.region().code()),
                trust -> trust.region().name());
    }

    /** By name. */
    static List<PartTally> icbs(List<StagedTrust> trusts) {
        return sums(
                trusts,
                trust -> Part.icb(trust.icb().code()),
                trust -> trust.icb().name());
    }

    private static List<PartTally> sums(
            List<StagedTrust> trusts, Function<StagedTrust, Part> part, Function<StagedTrust, String> name) {
        Map<String, List<StagedTrust>> byName = trusts.stream()
                .collect(Collectors.groupingBy(
                        trust -> name.apply(trust).toLowerCase(Locale.UK), TreeMap::new, Collectors.toList()));
        return byName.values().stream()
                .map(there -> new PartTally(
                        part.apply(there.getFirst()),
                        name.apply(there.getFirst()),
                        there.stream().map(StagedTrust::tally).reduce(Tally.NOTHING, Tally::plus),
                        takingPart(there)))
                .toList();
    }

    private static TrustsTakingPart takingPart(List<StagedTrust> trusts) {
        int held =
                (int) trusts.stream().filter(trust -> trust.tally().held() > 0).count();
        int planned = (int) trusts.stream()
                .filter(trust -> trust.tally().held() == 0 && trust.tally().planned() > 0)
                .count();
        return new TrustsTakingPart(trusts.size(), held, planned);
    }
}
