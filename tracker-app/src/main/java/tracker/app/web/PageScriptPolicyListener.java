package tracker.app.web;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import tracker.ui.shared.CurrentUser;

/**
 * Loosens the policy of {@link ResponseHeaderFilter} for Vaadin's pages as little as Vaadin 25.2 needs (decision 0054):
 * its start scripts are named by a number that is used once, its client builds functions from text, and its components
 * set style attributes. What a signed-in person saw stays in no cache.
 */
final class PageScriptPolicyListener implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient CurrentUser who;

    PageScriptPolicyListener(CurrentUser who) {
        this.who = who;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        byte[] once = new byte[BYTES];
        RANDOM.nextBytes(once);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(once);
        response.getDocument().select("script:not([src])").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(ResponseHeaderFilter.POLICY, policy(nonce));
        response.getVaadinResponse().setHeader("Cache-Control", who.name().isEmpty() ? "no-cache" : "no-store");
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors 'none'";
    }
}
