package tracker.ui.myactivities;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import tracker.domain.access.CallerIdentity;
import tracker.ui.shared.CurrentUser;

/** The ways to a trust's own activities. */
public final class MyActivitiesNavigation {

    /** In an address: the form that asks how many came. */
    public static final String REPORT = "report";

    private MyActivitiesNavigation() {}

    /** For whoever speaks for a trust, or for all of them. */
    public static Optional<RouterLink> of(CurrentUser who) {
        CallerIdentity speaker = who.speaker();
        if (!speaker.organises() && speaker.trusts().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RouterLink(speaker.organises() ? "Trusts' activities" : "My activities", MyActivitiesView.class));
    }

    /** To one activity, from wherever one is. */
    public static RouterLink activity(String words, String id) {
        return new RouterLink(words, MyActivitiesView.class, new RouteParameters(MyActivitiesAddress.ID, id));
    }

    /** To the question how many came to it. */
    public static RouterLink report(String words, String id) {
        RouterLink link = activity(words, id);
        link.setQueryParameters(new MyActivitiesAddress(null, null, MyActivityFilter.ALL, false, REPORT).parameters());
        return link;
    }

    static RouterLink list(String words, MyActivitiesAddress address) {
        RouterLink link = new RouterLink(words, MyActivitiesView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    static RouterLink activity(String words, String id, MyActivitiesAddress beside) {
        RouterLink link = activity(words, id);
        link.setQueryParameters(beside.parameters());
        return link;
    }
}
