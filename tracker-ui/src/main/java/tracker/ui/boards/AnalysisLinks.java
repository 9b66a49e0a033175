package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.stream.Stream;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.asat.BoardAddress;
import tracker.ui.comparison.ComparisonLink;
import tracker.ui.followup.FollowUpLink;
import tracker.ui.outlook.ForecastLink;

/** Links from a board to the analysis pages, each with its main finding if there is one. */
final class AnalysisLinks extends Nav {

    private AnalysisLinks(Component... lines) {
        addClassName("look-further");
        getElement().setAttribute("aria-label", "More analysis");
        add(lines);
    }

    static AnalysisLinks forNation(CampaignId campaign, Queries queries) {
        AnalysisLinks all = new AnalysisLinks(
                new ComparisonLink(campaign, Area.NATION, CampaignMeasure.PEOPLE, queries),
                new ForecastLink(campaign, Area.NATION, queries),
                new FollowUpLink(campaign, queries),
                way(campaign, AnalysisKind.GOALS),
                way(campaign, AnalysisKind.AREAS));
        all.addClassName("of-the-nation");
        return all;
    }

    /** A single trust has no forecast. */
    static AnalysisLinks forTrust(CampaignId campaign, TrustCode trust, Queries queries) {
        return new AnalysisLinks(new ComparisonLink(campaign, Area.trust(trust), CampaignMeasure.ACTIVITIES, queries));
    }

    /**
     * Links without findings, with the same filter and date. For the first response, which must be fast, and for filtered or earlier
     * boards, where the findings could not be shared between pages.
     */
    static AnalysisLinks linksOnly(CampaignId campaign, BoardAddress board) {
        AnalysisLinks all = new AnalysisLinks(Stream.of(
                        AnalysisKind.COMPARE,
                        AnalysisKind.FORECAST,
                        AnalysisKind.SILENT,
                        AnalysisKind.GOALS,
                        AnalysisKind.AREAS)
                .map(page -> way(campaign, board, page))
                .toArray(Component[]::new));
        all.addClassName("of-the-nation");
        return all;
    }

    private static Anchor way(CampaignId campaign, AnalysisKind page) {
        return way(campaign, BoardAddress.LIVE, page);
    }

    private static Anchor way(CampaignId campaign, BoardAddress board, AnalysisKind page) {
        return new Anchor(
                AnalysisAddress.of(campaign, Area.NATION).withBoard(board).toUrl(page.path()), page.words());
    }
}
