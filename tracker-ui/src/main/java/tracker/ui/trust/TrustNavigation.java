package tracker.ui.trust;

import com.vaadin.flow.router.RouterLink;

/** Links to the list of trusts. */
public final class TrustNavigation {

    private TrustNavigation() {}

    /** To the list, for the current campaign. */
    public static RouterLink list(String words) {
        return new RouterLink(words, TrustListView.class);
    }
}
