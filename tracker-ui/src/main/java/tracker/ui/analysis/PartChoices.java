package tracker.ui.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustQuery.ListTrusts;

/** Which part of the country: the nation, a region, or the ICB or trust that the address names. */
final class PartChoices {

    private PartChoices() {}

    static Choices of(AnalysisAddress address, String path, Queries queries) {
        Map<String, String> regions = new TreeMap<>();
        Map<String, String> smaller = new TreeMap<>();
        queries.ask(new ListTrusts()).trusts().forEach(trust -> {
            regions.put(trust.region().name(), trust.region().code());
            smaller.put(trust.icb().code(), trust.icb().name());
            smaller.put(trust.code().value(), trust.name());
        });
        Area part = address.part();
        Choices choices = new Choices("Part of the country")
                .with("England", address.to(Area.NATION).on(path), part.equals(Area.NATION));
        regions.forEach((name, code) ->
                choices.with(name, address.to(Area.region(code)).on(path), part.equals(Area.region(code))));
        if (part.level() == Area.AreaLevel.ICB || part.level() == Area.AreaLevel.TRUST) {
            String code = Objects.requireNonNull(part.code());
            choices.with(smaller.getOrDefault(code, code), address.on(path), true);
        }
        return choices;
    }
}
