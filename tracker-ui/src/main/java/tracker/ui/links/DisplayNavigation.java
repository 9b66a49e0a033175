package tracker.ui.links;

import com.vaadin.flow.router.RouterLink;

/** The way to the screens. */
public final class DisplayNavigation {

    private DisplayNavigation() {}

    public static RouterLink displays(String words) {
        return PageLink.to(words, PagePaths.DISPLAYS);
    }
}
