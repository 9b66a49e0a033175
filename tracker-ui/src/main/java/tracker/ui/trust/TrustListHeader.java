package tracker.ui.trust;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.ui.campaign.CampaignPhase;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.participation.ParticipationNavigation;

/** The head of the list of trusts. */
final class TrustListHeader extends Header {

    TrustListHeader(AnnouncedCampaign campaign, CampaignYears years) {
        Paragraph under = new Paragraph(ParticipationNavigation.nation(campaign.name(), campaign.id()));
        under.add(", " + CampaignPhase.weekInWords(campaign));
        Div words = new Div(new H1("Trusts"), under);
        words.addClassName("words");
        addClassName("board-header");
        add(words, years);
    }
}
