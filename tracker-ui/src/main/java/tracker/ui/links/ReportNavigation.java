package tracker.ui.links;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/** The ways to reports, which are pages of their own, and to the official counts. */
public final class ReportNavigation {

    private ReportNavigation() {}

    /** To the campaign's report as it stands now. */
    public static Anchor report(String words, CampaignId campaign) {
        return PageLink.outside(words, "report/" + campaign);
    }

    /** To a trust's report as it stands now. */
    public static Anchor report(String words, CampaignId campaign, TrustCode trust) {
        return PageLink.outside(words, "report/" + campaign + "/trusts/" + trust);
    }

    /** To the report of an official count. */
    public static Anchor report(String words, CampaignId campaign, long position) {
        return PageLink.outside(words, "report/" + campaign + "?position=" + position);
    }

    /** To the official counts of the current campaign. */
    public static RouterLink counts(String words) {
        return PageLink.to(words, PagePaths.OFFICIAL_COUNTS);
    }
}
