package tracker.ui.links;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.trust.TrustCode;
import tracker.ui.campaign.CampaignChoice;

/** The ways to the form. */
public final class LogActivityNavigation {

    private LogActivityNavigation() {}

    /** For one trust, in one campaign. */
    public static RouterLink log(String words, TrustCode trust, CampaignId campaign) {
        RouterLink link = PageLink.to(words, PagePaths.LOG);
        link.setQueryParameters(of(trust, campaign));
        return link;
    }

    /** For one that is much like another: everything is answered as there, but the day is today, and how many came is asked anew. */
    public static RouterLink like(String words, ActivitySummary other, TrustCode trust, CampaignId campaign) {
        RouterLink link = PageLink.to(words, PagePaths.LOG);
        link.setQueryParameters(new LogActivityAddress(Optional.of(trust), Optional.of(other.kind()), other.id())
                .parameters()
                .merging(CampaignChoice.PARAMETER, campaign.toString()));
        return link;
    }

    static QueryParameters of(TrustCode trust, CampaignId campaign) {
        return new LogActivityAddress(Optional.of(trust), Optional.empty())
                .parameters()
                .merging(CampaignChoice.PARAMETER, campaign.toString());
    }
}
