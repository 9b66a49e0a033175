package tracker.ui.links;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import tracker.domain.access.CallerIdentity;
import tracker.ui.shared.CurrentUser;

/** The ways to a trust's own activities. */
public final class MyActivitiesNavigation {

    /** In an address: what to do with the activity that is open. */
    public static final String STEP = "do";

    /** Value of {@link #STEP}: the form that asks how many came. */
    public static final String REPORT = "report";

    private MyActivitiesNavigation() {}

    /** For whoever speaks for a trust, or for all of them. */
    public static Optional<RouterLink> of(CurrentUser who) {
        CallerIdentity speaker = who.speaker();
        if (!speaker.organises() && speaker.trusts().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(list(speaker.organises() ? "Trusts' activities" : "My activities", QueryParameters.empty()));
    }

    /** To one activity, from wherever one is. */
    public static RouterLink activity(String words, String id) {
        return PageLink.to(words, PagePaths.MY_ACTIVITIES, id);
    }

    /** To one activity, beside the list that those parameters ask for. */
    public static RouterLink activity(String words, String id, QueryParameters list) {
        RouterLink link = activity(words, id);
        link.setQueryParameters(list);
        return link;
    }

    /** To the question how many came to it. */
    public static RouterLink report(String words, String id) {
        return activity(words, id, QueryParameters.of(STEP, REPORT));
    }

    /** To the list that those parameters ask for. */
    public static RouterLink list(String words, QueryParameters parameters) {
        return PageLink.to(words, PagePaths.MY_ACTIVITIES, parameters);
    }
}
