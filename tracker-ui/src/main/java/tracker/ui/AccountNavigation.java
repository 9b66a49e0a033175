package tracker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import tracker.ui.links.AccessNavigation;
import tracker.ui.links.DisplayNavigation;
import tracker.ui.links.FigureCheckNavigation;
import tracker.ui.links.ProblemNavigation;
import tracker.ui.links.ReportNavigation;
import tracker.ui.shared.CurrentUser;

/** The end of the main navigation: what only some people may see, the own account, and the ways in and out. */
final class AccountNavigation {

    private AccountNavigation() {}

    static List<Component> of(CurrentUser who) {
        List<Component> parts = new ArrayList<>();
        if (who.speaker().organises()) {
            parts.add(ReportNavigation.counts("Official counts"));
            parts.add(FigureCheckNavigation.figuresToCheck("Figures to check"));
            parts.add(DisplayNavigation.displays("Screens"));
            parts.add(ProblemNavigation.messages("Messages"));
        }
        if (who.speaker().administers()) {
            parts.add(AccessNavigation.people("Users"));
        }
        String me = who.name();
        if (me.isEmpty()) {
            parts.add(new SignInLink());
        } else {
            RouterLink name = AccessNavigation.account(me);
            name.addClassName("who");
            parts.add(name);
            parts.add(new SignOutButton(who));
        }
        return parts;
    }
}
