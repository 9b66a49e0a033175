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
import tracker.domain.access.AccessRule;
import tracker.domain.shared.RuleBroken;
import tracker.ui.links.AccessNavigation;

/** Explains why a page is not shown, with a sign-in link where that could help. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Access denied – Healthcare Science Week tracker")
public final class RefusedView extends Div implements HasErrorParameter<RuleBroken> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RuleBroken> parameter) {
        RuleBroken refused = parameter.getException();
        removeAll();
        addClassNames("width", "message");
        boolean visitor = refused.rule() == AccessRule.SIGN_IN_FIRST;
        add(
                new H1(visitor ? "Sign in to see this page" : "You cannot see this page"),
                new Paragraph(visitor ? "This page is only for people with an account." : refused.sentence()));
        if (visitor) {
            add(new Paragraph(
                    AccessNavigation.signIn("Sign in", "/" + event.getLocation().getPathWithQueryParameters())));
        }
        return visitor ? HttpStatusCode.UNAUTHORIZED.getCode() : HttpStatusCode.FORBIDDEN.getCode();
    }
}
