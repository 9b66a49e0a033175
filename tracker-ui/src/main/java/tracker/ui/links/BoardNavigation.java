package tracker.ui.links;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.map.MapDisplayMode;

/** Links to the boards. */
public final class BoardNavigation {

    private BoardNavigation() {}

    /** To the national board of the current campaign. */
    public static RouterLink nation(String words) {
        return PageLink.to(words, PagePaths.NATION);
    }

    /** To the national board of one campaign. */
    public static RouterLink nation(String words, CampaignId campaign) {
        RouterLink link = nation(words);
        link.setQueryParameters(QueryParameters.of(CampaignChoice.PARAMETER, campaign.toString()));
        return link;
    }

    /** To the board of an area in one campaign, with the same filter and date. */
    public static RouterLink board(AnnouncedCampaign campaign, Area part, BoardAddress board) {
        RouterLink link = new PlaceAddress(
                        campaign, part, board, IcbMapVersion.on(campaign.days().lastDay()), MapDisplayMode.DEFAULT)
                .link();
        link.setText(campaign.name());
        return link;
    }

    /** To the updates that could not be shown. */
    public static RouterLink deadLetters(String words) {
        return PageLink.to(words, PagePaths.DEAD_LETTERS);
    }

    /** To the page of a region or an ICB in one campaign. */
    public static RouterLink place(String name, Area part, CampaignId campaign) {
        String path = part.level() == Area.AreaLevel.REGION ? PagePaths.REGION : PagePaths.ICB;
        RouterLink link = PageLink.to(name, path, String.valueOf(part.code()));
        link.setQueryParameters(QueryParameters.of(CampaignChoice.PARAMETER, campaign.toString()));
        return link;
    }

    /** To a trust's page in one campaign. */
    public static RouterLink trust(String name, String code, CampaignId campaign) {
        RouterLink link = PageLink.to(name, PagePaths.TRUST, code);
        link.setQueryParameters(QueryParameters.of(CampaignChoice.PARAMETER, campaign.toString()));
        return link;
    }
}
