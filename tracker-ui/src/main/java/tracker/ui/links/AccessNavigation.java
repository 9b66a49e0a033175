package tracker.ui.links;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tracker.domain.trust.TrustCode;

/** The ways to sign in, to the own account and to the people. */
public final class AccessNavigation {

    private AccessNavigation() {}

    /**
     * A link to the sign-in page.
     *
     * @param back the page to go on with, from the root of the site
     */
    public static Anchor signIn(String words, String back) {
        return PageLink.outside(words, signInAddress(back));
    }

    /** Where the sign-in page is that leads back to that page. */
    public static String signInAddress(String back) {
        return "sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** To the account of whoever is signed in. */
    public static RouterLink account(String words) {
        return PageLink.to(words, PagePaths.ACCOUNT);
    }

    /** To the form that changes the own password. */
    public static Anchor password(String words) {
        return PageLink.outside(words, "me/password");
    }

    /** To the page that sets up the own second factor. */
    public static Anchor secondFactor(String words) {
        return PageLink.outside(words, "me/second-factor");
    }

    /** To the page that asks again who the person is. */
    public static Anchor confirmIdentity(String words) {
        return PageLink.outside(words, "me/confirm");
    }

    /** To everybody. */
    public static RouterLink people(String words) {
        return PageLink.to(words, PagePaths.PEOPLE);
    }

    /** To those who speak for a trust. */
    public static RouterLink people(String words, TrustCode trust) {
        return PageLink.to(words, PagePaths.PEOPLE, trust.value());
    }
}
