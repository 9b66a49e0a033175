package tracker.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import tracker.ui.links.AccessNavigation;

/** The way in from wherever one is; it leads back to the same page. */
final class SignInLink extends Div implements AfterNavigationObserver {

    private final Anchor in = AccessNavigation.signIn("Sign in", "/");

    SignInLink() {
        add(in);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        in.setHref(AccessNavigation.signInAddress("/" + event.getLocation().getPathWithQueryParameters()));
    }
}
