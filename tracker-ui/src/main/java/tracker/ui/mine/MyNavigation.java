package tracker.ui.mine;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import tracker.domain.access.CallerIdentity;
import tracker.ui.shared.WhoIsHere;

/** The ways to a trust's own activities. */
public final class MyNavigation {

    /** In an address: the form that asks how many came. */
    public static final String REPORT = "report";

    private MyNavigation() {}

    /** For whoever speaks for a trust, or for all of them. */
    public static Optional<RouterLink> of(WhoIsHere who) {
        CallerIdentity speaker = who.speaker();
        if (!speaker.organises() && speaker.trusts().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RouterLink(speaker.organises() ? "Trusts' activities" : "My activities", MyActivitiesView.class));
    }

    /** To one activity, from wherever one is. */
    public static RouterLink activity(String words, String id) {
        return new RouterLink(words, MyActivitiesView.class, new RouteParameters(MyAddress.ID, id));
    }

    /** To the question how many came to it. */
    public static RouterLink report(String words, String id) {
        RouterLink link = activity(words, id);
        link.setQueryParameters(new MyAddress(null, null, Filter.ALL, false, REPORT).parameters());
        return link;
    }

    static RouterLink list(String words, MyAddress address) {
        RouterLink link = new RouterLink(words, MyActivitiesView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    static RouterLink activity(String words, String id, MyAddress beside) {
        RouterLink link = activity(words, id);
        link.setQueryParameters(beside.parameters());
        return link;
    }
}
