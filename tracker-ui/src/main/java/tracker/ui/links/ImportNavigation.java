package tracker.ui.links;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportSummary;
import tracker.domain.trust.TrustCode;

/** The ways to the import. */
public final class ImportNavigation {

    /** In an address: the trust whose activities are imported. */
    public static final String TRUST = "trust";

    private ImportNavigation() {}

    /** @param trust null where rows name their trusts */
    public static RouterLink imports(String words, @Nullable TrustCode trust) {
        return PageLink.to(words, PagePaths.IMPORTS, parameters(trust));
    }

    public static RouterLink one(String words, ImportSummary told) {
        RouterLink link = PageLink.to(words, PagePaths.IMPORTS, told.id().value());
        link.setQueryParameters(parameters(told.trust()));
        return link;
    }

    public static QueryParameters parameters(@Nullable TrustCode trust) {
        return trust == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(TRUST, trust.value()));
    }
}
