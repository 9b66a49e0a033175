package tracker.ui.shared;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tracker.domain.shared.Queries;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;

/** The names of trusts, for pages that know only their codes. */
public final class TrustNameLookup {

    private TrustNameLookup() {}

    /** Finds the name of a trust; the code itself for one that is not registered. */
    public static Function<TrustCode, String> from(Queries queries) {
        Map<TrustCode, String> names = queries.ask(new ListTrusts()).trusts().stream()
                .collect(Collectors.toMap(RegisteredTrust::code, RegisteredTrust::name));
        return code -> names.getOrDefault(code, code.value());
    }
}
