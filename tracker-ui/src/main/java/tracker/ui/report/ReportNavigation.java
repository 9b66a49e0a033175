package tracker.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/** The ways to reports, which are pages of their own, and to the official counts. */
public final class ReportNavigation {

    private ReportNavigation() {}

    /** To the campaign's report as it stands now. */
    public static Anchor report(String words, CampaignId campaign) {
        return plain(words, "report/" + campaign);
    }

    /** To a trust's report as it stands now. */
    public static Anchor report(String words, CampaignId campaign, TrustCode trust) {
        return plain(words, "report/" + campaign + "/trusts/" + trust);
    }

    /** To the report of an official count. */
    static Anchor report(String words, CampaignId campaign, long position) {
        return plain(words, "report/" + campaign + "?position=" + position);
    }

    /** To the official counts of the current campaign. */
    public static RouterLink counts(String words) {
        return new RouterLink(words, OfficialCountsView.class);
    }

    private static Anchor plain(String words, String address) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
