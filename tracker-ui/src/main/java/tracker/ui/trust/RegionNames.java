package tracker.ui.trust;

import java.util.Map;
import java.util.TreeMap;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustQuery.ListTrusts;

/**
 * The names of the regions in the register.
 *
 * @param byCode names by the region's code
 */
record RegionNames(Map<String, String> byCode) {

    static RegionNames from(Queries queries) {
        Map<String, String> names = new TreeMap<>();
        queries.ask(new ListTrusts())
                .trusts()
                .forEach(
                        trust -> names.put(trust.region().code(), trust.region().name()));
        return new RegionNames(names);
    }

    /** The name, or the code if there is no name. */
    String of(String code) {
        return byCode.getOrDefault(code, code);
    }
}
