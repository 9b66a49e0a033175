package tracker.ui.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustQuery.ListTrusts;

/** Creates the choice of the area: England, the regions, and the ICB or trust in the address. */
final class AreaChoiceFactory {

    private AreaChoiceFactory() {}

    static ChoiceNavigation of(AnalysisAddress address, String path, Queries queries) {
        Map<String, String> regions = new TreeMap<>();
        Map<String, String> smaller = new TreeMap<>();
        queries.ask(new ListTrusts()).trusts().forEach(trust -> {
            regions.put(trust.region().name(), trust.region().code());
            smaller.put(trust.icb().code(), trust.icb().name());
            smaller.put(trust.code().value(), trust.name());
        });
        Area part = address.part();
        ChoiceNavigation choices = new ChoiceNavigation("Area")
                .with("England", address.with(Area.NATION).toUrl(path), part.equals(Area.NATION));
        regions.forEach((name, code) ->
                choices.with(name, address.with(Area.region(code)).toUrl(path), part.equals(Area.region(code))));
        if (part.level() == Area.AreaLevel.ICB || part.level() == Area.AreaLevel.TRUST) {
            String code = Objects.requireNonNull(part.code());
            choices.with(smaller.getOrDefault(code, code), address.toUrl(path), true);
        }
        return choices;
    }
}
