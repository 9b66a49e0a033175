package tracker.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.PageNotFoundException;

/** Page for an address with no page, campaign or trust. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Page not found – Healthcare Science Week tracker")
public final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    private static final String NO_PAGE = "There is no page at this address.";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        fill(this, sentence(parameter.getException()));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /** The page as static markup, for the first response and for browsers without scripts. */
    public static String staticMarkup(ApplicationDetails application, CurrentUser who) {
        Div page = new Div();
        fill(page, NO_PAGE);
        return MainLayout.staticMarkup(application, who, page);
    }

    private static void fill(Div page, String sentence) {
        page.addClassNames("width", "message");
        page.add(
                new H1("Page not found"),
                new Paragraph(sentence),
                new Paragraph("If you typed the web address, check it is correct."),
                new Paragraph(BoardNavigation.nation("Go to the national board")));
    }

    private static String sentence(Exception missing) {
        return missing instanceof PageNotFoundException nothing ? nothing.sentence() : NO_PAGE;
    }
}
