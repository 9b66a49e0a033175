package tracker.ui.boards;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
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
        return new RouterLink(words, NationalView.class);
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
    static RouterLink deadLetters(String words) {
        return new RouterLink(words, DeadLetterView.class);
    }

    /** To the page of a region or an ICB in one campaign. */
    public static RouterLink place(String name, Area part, CampaignId campaign) {
        Class<? extends PlaceView> view = part.level() == Area.AreaLevel.REGION ? RegionView.class : IcbView.class;
        RouterLink link = new RouterLink(name, view, new RouteParameters(PlaceView.CODE, String.valueOf(part.code())));
        link.setQueryParameters(QueryParameters.of(CampaignChoice.PARAMETER, campaign.toString()));
        return link;
    }

    /** To a trust's page in one campaign. */
    public static RouterLink trust(String name, String code, CampaignId campaign) {
        RouterLink link = new RouterLink(name, TrustView.class, new RouteParameters(TrustView.CODE, code));
        link.setQueryParameters(QueryParameters.of(CampaignChoice.PARAMETER, campaign.toString()));
        return link;
    }
}
