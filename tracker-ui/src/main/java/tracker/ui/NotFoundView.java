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
import tracker.ui.shared.PageNotFoundException;

/** Page for an address with no page, campaign or trust. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Page not found – Healthcare Science Week tracker")
public final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        addClassNames("width", "message");
        add(
                new H1("Page not found"),
                new Paragraph(sentence(parameter.getException())),
                new Paragraph("If you typed the web address, check it is correct."),
                new Paragraph(BoardNavigation.nation("Go to the national board")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    private static String sentence(Exception missing) {
        return missing instanceof PageNotFoundException nothing
                ? nothing.sentence()
                : "There is no page at this address.";
    }
}
