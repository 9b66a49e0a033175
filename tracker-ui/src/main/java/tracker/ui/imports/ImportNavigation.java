package tracker.ui.imports;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportSummary;
import tracker.domain.trust.TrustCode;

/** The ways to the import. */
public final class ImportNavigation {

    private ImportNavigation() {}

    /** @param trust null where rows name their trusts */
    public static RouterLink imports(String words, @Nullable TrustCode trust) {
        RouterLink link = new RouterLink(words, ImportsView.class);
        link.setQueryParameters(of(trust));
        return link;
    }

    static RouterLink one(String words, ImportSummary told) {
        RouterLink link = new RouterLink(
                words,
                ImportsView.class,
                new RouteParameters(ImportsView.ID, told.id().value()));
        link.setQueryParameters(of(told.trust()));
        return link;
    }

    static QueryParameters of(@Nullable TrustCode trust) {
        return trust == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of(ImportsView.TRUST, trust.value()));
    }
}
