package tracker.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.TrustNameLookup;

/** The users of a trust, or all users: invites users, assigns and removes roles. */
@Route(PagePaths.PEOPLE)
@PageTitle("Users – Healthcare Science Week tracker")
@AnonymousAllowed
public final class PeopleView extends Div implements BeforeEnterObserver {

    static final String TRUST = "trust";

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;

    public PeopleView(Commands commands, Queries queries, CurrentUser who) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        @Nullable
        TrustCode trust = event.getRouteParameters()
                .get(TRUST)
                .map(code -> new TrustCode(code.toUpperCase(Locale.ROOT)))
                .orElse(null);
        removeAll();
        PeopleList list = new PeopleList(trust, commands, queries);
        InviteForm form = new InviteForm(trust, commands, queries, list::load);
        add(
                new H1(
                        trust == null
                                ? "Users"
                                : "Users at " + TrustNameLookup.from(queries).apply(trust)),
                new ContentCard("Existing users", list),
                new ContentCard("Invite a user", form));
        if (who.speaker().administers()) {
            add(new ContentCard("Emails", new OutgoingEmailList(queries)));
        }
    }
}
