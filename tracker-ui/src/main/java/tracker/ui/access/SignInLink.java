package tracker.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way in from wherever one is; it leads back to the same page. */
final class SignInLink extends Div implements AfterNavigationObserver {

    private final Anchor in = new Anchor("sign-in", "Sign in");

    SignInLink() {
        in.getElement().setAttribute("router-ignore", true);
        add(in);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = "/" + event.getLocation().getPathWithQueryParameters();
        in.setHref("sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
