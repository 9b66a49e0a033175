package tracker.ui.participation;

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
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.asat.BoardAddress;
import tracker.ui.comparison.ComparisonLine;
import tracker.ui.outlook.ForecastLine;
import tracker.ui.silence.SilenceLine;

/** The ways from a board to the pages that look further, one line each; what can be said in a line is said in it. */
final class LookFurther extends Nav {

    private LookFurther(Component... lines) {
        addClassName("look-further");
        getElement().setAttribute("aria-label", "Look further");
        add(lines);
    }

    static LookFurther ofTheNation(CampaignId campaign, Queries queries) {
        LookFurther all = new LookFurther(
                new ComparisonLine(campaign, Area.NATION, CampaignMeasure.PEOPLE, queries),
                new ForecastLine(campaign, Area.NATION, queries),
                new SilenceLine(campaign, queries),
                way(campaign, AnalysisPage.GOALS),
                way(campaign, AnalysisPage.AREAS));
        all.addClassName("of-the-nation");
        return all;
    }

    /** One trust is too little for a forecast. */
    static LookFurther ofATrust(CampaignId campaign, TrustCode trust, Queries queries) {
        return new LookFurther(new ComparisonLine(campaign, Area.trust(trust), CampaignMeasure.ACTIVITIES, queries));
    }

    /**
     * The ways alone, with the same left out and as it stood then: for the first answer, where nobody waits for what takes time, and for
     * boards of the past or with a filter, whose lines nobody would share.
     */
    static LookFurther still(CampaignId campaign, BoardAddress board) {
        LookFurther all = new LookFurther(Stream.of(
                        AnalysisPage.COMPARE,
                        AnalysisPage.FORECAST,
                        AnalysisPage.SILENT,
                        AnalysisPage.GOALS,
                        AnalysisPage.AREAS)
                .map(page -> way(campaign, board, page))
                .toArray(Component[]::new));
        all.addClassName("of-the-nation");
        return all;
    }

    private static Anchor way(CampaignId campaign, AnalysisPage page) {
        return way(campaign, BoardAddress.LIVE, page);
    }

    private static Anchor way(CampaignId campaign, BoardAddress board, AnalysisPage page) {
        return new Anchor(
                AnalysisAddress.of(campaign, Area.NATION).looking(board).on(page.path()), page.words());
    }
}
