package tracker.ui.trust;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.BoardNavigation;

/** Header of the list of trusts. */
final class TrustListHeader extends Header {

    TrustListHeader(AnnouncedCampaign campaign, LocalDate today, CampaignYearField years) {
        Paragraph under = new Paragraph(BoardNavigation.nation(campaign.name(), campaign.id()));
        under.add(", " + CampaignPhaseText.weekInWords(campaign) + ". " + CampaignPhaseText.inWords(campaign, today));
        Div words = new Div(new H1("Trusts"), under);
        words.addClassName("words");
        addClassName("board-header");
        add(words, years);
    }
}
