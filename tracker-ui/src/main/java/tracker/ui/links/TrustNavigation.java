package tracker.ui.links;

import com.vaadin.flow.router.RouterLink;

/** Links to the list of trusts. */
public final class TrustNavigation {

    private TrustNavigation() {}

    /** To the list, for the current campaign. */
    public static RouterLink list(String words) {
        return PageLink.to(words, PagePaths.TRUSTS);
    }
}
