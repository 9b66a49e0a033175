package tracker.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tracker.domain.trust.TrustCode;
import tracker.ui.display.DisplayNavigation;
import tracker.ui.report.ReportNavigation;
import tracker.ui.shared.CurrentUser;

/** The ways in and out, and to the people. */
public final class AccessNavigation {

    private AccessNavigation() {}

    /**
     * A link to the sign-in page.
     *
     * @param back the page to go on with, from the root of the house
     */
    public static Anchor signIn(String words, String back) {
        Anchor in = new Anchor(signInAddress(back), words);
        in.getElement().setAttribute("router-ignore", true);
        return in;
    }

    /** Where the sign-in page is that leads back to that page. */
    static String signInAddress(String back) {
        return "sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** To everybody. */
    static RouterLink people(String words) {
        return new RouterLink(words, PeopleView.class);
    }

    /** To those who speak for a trust. */
    public static RouterLink people(String words, TrustCode trust) {
        return new RouterLink(words, PeopleView.class, new RouteParameters(PeopleView.TRUST, trust.value()));
    }

    /** What stands at the end of the main navigation. */
    public static List<Component> of(CurrentUser who) {
        List<Component> parts = new ArrayList<>();
        if (who.speaker().organises()) {
            parts.add(ReportNavigation.counts("Official counts"));
            parts.add(DisplayNavigation.displays("Screens"));
        }
        if (who.speaker().administers()) {
            parts.add(people("Users"));
        }
        String me = who.name();
        if (me.isEmpty()) {
            parts.add(new SignInLink());
        } else {
            RouterLink name = new RouterLink(me, AccountView.class);
            name.addClassName("who");
            NativeButton out = new NativeButton("Sign out", click -> who.signOut());
            out.addClassName("sign-out");
            parts.add(name);
            parts.add(out);
        }
        return parts;
    }
}
