package tracker.ui.token;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.trust.TrustCode;

/** The way to the tokens of a trust. */
public final class TokenNavigation {

    private TokenNavigation() {}

    public static RouterLink tokens(String words, TrustCode trust) {
        return new RouterLink(words, TokensView.class, new RouteParameters(TokensView.CODE, trust.value()));
    }
}
