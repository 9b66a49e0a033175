package tracker.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.BoardNavigation;

/** Error page. It shows a code that is also in the log, and no internal details. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Something went wrong – Healthcare Science Week tracker")
public final class ErrorView extends Div implements HasErrorParameter<Exception> {

    private static final System.Logger LOG = System.getLogger(ErrorView.class.getName());

    private final transient Clock clock;

    public ErrorView(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "A page failed, code " + code, parameter.getException());
        removeAll();
        addClassNames("width", "message");
        add(
                new H1("Something went wrong"),
                new Paragraph("We could not show this page. No data has been lost."),
                new Paragraph("Try again in a moment. If the problem continues, contact the people who run this "
                        + "tracker. Quote the code " + code + " and the time, "
                        + LondonCalendar.inWords(clock.instant()) + "."),
                new Paragraph(BoardNavigation.nation("Go to the national board")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
