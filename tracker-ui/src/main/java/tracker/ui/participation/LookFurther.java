package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Measure;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Part;
import tracker.domain.trust.TrustCode;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisPage;
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
                new ComparisonLine(campaign, Part.NATION, Measure.PEOPLE, queries),
                new ForecastLine(campaign, Part.NATION, queries),
                new SilenceLine(campaign, queries),
                way(campaign, AnalysisPage.GOALS),
                way(campaign, AnalysisPage.AREAS));
        all.addClassName("of-the-nation");
        return all;
    }

    /** As it stands in the first answer, where nobody waits for what takes time: the same lines in the same places. */
    static LookFurther still(CampaignId campaign) {
        LookFurther all = new LookFurther(
                way(campaign, AnalysisPage.COMPARE),
                way(campaign, AnalysisPage.FORECAST),
                way(campaign, AnalysisPage.SILENT),
                way(campaign, AnalysisPage.GOALS),
                way(campaign, AnalysisPage.AREAS));
        all.addClassName("of-the-nation");
        return all;
    }

    /** One trust is too little for a forecast. */
    static LookFurther ofATrust(CampaignId campaign, TrustCode trust, Queries queries) {
        return new LookFurther(new ComparisonLine(campaign, Part.trust(trust), Measure.ACTIVITIES, queries));
    }

    private static Anchor way(CampaignId campaign, AnalysisPage page) {
        return new Anchor(AnalysisAddress.of(campaign, Part.NATION).on(page.path()), page.words());
    }
}
