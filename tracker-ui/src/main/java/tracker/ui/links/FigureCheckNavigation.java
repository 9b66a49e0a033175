package tracker.ui.links;

import com.vaadin.flow.router.RouterLink;

/** The way to the figures that wait for an organiser. */
public final class FigureCheckNavigation {

    private FigureCheckNavigation() {}

    public static RouterLink figuresToCheck(String words) {
        return PageLink.to(words, PagePaths.FIGURE_CHECKS);
    }
}
