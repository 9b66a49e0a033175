package tracker.ui.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.RegisteredTrust;
import tracker.ui.links.BoardNavigation;

/** Confirms that one activity was kept instead of two. */
final class AlreadyLoggedPanel extends Div {

    AlreadyLoggedPanel(RegisteredTrust trust, CampaignId campaign, Runnable fresh) {
        Paragraph where = new Paragraph("If the number is wrong, correct it on ");
        where.add(BoardNavigation.trust("your trust's page", trust.code().value(), campaign));
        NativeButton other = new NativeButton("Log something else", click -> fresh.run());
        other.addClassName("button");
        addClassName("saved");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(new Paragraph("We kept one. Nothing was saved twice."), where, other);
    }
}
