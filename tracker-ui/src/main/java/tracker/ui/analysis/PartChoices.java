package tracker.ui.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Part;
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
        Part part = address.part();
        Choices choices = new Choices("Part of the country")
                .with("England", address.to(Part.NATION).on(path), part.equals(Part.NATION));
        regions.forEach((name, code) ->
                choices.with(name, address.to(Part.region(code)).on(path), part.equals(Part.region(code))));
        if (part.level() == Part.Level.ICB || part.level() == Part.Level.TRUST) {
            String code = Objects.requireNonNull(part.code());
            choices.with(smaller.getOrDefault(code, code), address.on(path), true);
        }
        return choices;
    }
}
