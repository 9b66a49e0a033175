package tracker.ui.display;

import com.vaadin.flow.router.RouterLink;

/** The way to the screens. */
public final class DisplayNavigation {

    private DisplayNavigation() {}

    public static RouterLink displays(String words) {
        return new RouterLink(words, DisplaysView.class);
    }
}
