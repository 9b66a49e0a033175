package tracker.ui.links;

import com.vaadin.flow.router.RouterLink;
import tracker.domain.trust.TrustCode;

/** The way to the tokens of a trust. */
public final class TokenNavigation {

    private TokenNavigation() {}

    public static RouterLink tokens(String words, TrustCode trust) {
        return PageLink.to(words, PagePaths.TOKENS, trust.value());
    }
}
