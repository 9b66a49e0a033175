package tracker.ui.token;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.PageNotFoundException;
import tracker.ui.shared.TrustNameLookup;

/** The API tokens of a trust, for its leads to create and revoke. */
@Route(PagePaths.TOKENS)
@PageTitle("API tokens – Healthcare Science Week tracker")
@AnonymousAllowed
public final class TokensView extends Div implements BeforeEnterObserver {

    static final String CODE = "code";

    private final transient Commands commands;
    private final transient Queries queries;

    public TokensView(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrustCode trust = code(event.getRouteParameters().get(CODE).orElse(""));
        removeAll();
        TokenList list = new TokenList(trust, commands, queries);
        add(
                new H1("API tokens for " + TrustNameLookup.from(queries).apply(trust)),
                about(),
                new ContentCard("Create a token", new NewTokenForm(trust, commands, list::load)),
                new ContentCard("Existing tokens", list));
    }

    private static TrustCode code(String typed) {
        try {
            return new TrustCode(typed.toUpperCase(Locale.ROOT));
        } catch (RuleBroken noCode) {
            throw new PageNotFoundException(noCode.sentence());
        }
    }

    private static Paragraph about() {
        Anchor described = new Anchor("api/v1/openapi.json", "see the API description");
        described.getElement().setAttribute("router-ignore", true);
        Paragraph about =
                new Paragraph("With a token, one of the trust's systems can log and report activities automatically: ");
        about.add(described);
        about.add(". Create one token for each system, so that you can revoke each separately. A token works for "
                + "a year; we email the leads a month before it ends.");
        about.addClassName("finding");
        return about;
    }
}
