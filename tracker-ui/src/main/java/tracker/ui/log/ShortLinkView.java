package tracker.ui.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import tracker.ui.links.LogActivityAddress;
import tracker.ui.links.PagePaths;

/** A short link to the form, such as {@code /l/RJ1-stand}, for posters and messages. */
@Route(PagePaths.SHORT_LINK)
@AnonymousAllowed
public final class ShortLinkView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LogActivityAddress asked = LogActivityAddress.ofShort(
                event.getRouteParameters().get("short").orElse(""));
        event.forwardTo(LogActivityView.class, RouteParameters.empty(), asked.parameters());
    }
}
