package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Part;
import tracker.domain.trust.TrustCode;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.comparison.ComparisonLine;
import tracker.ui.outlook.ForecastLine;

/** The ways from a board to the pages that look further, one line each; what can be said in a line is said in it. */
final class LookFurther extends Nav {

    private LookFurther(Component... lines) {
        UnorderedList list = new UnorderedList();
        Stream.of(lines).forEach(line -> list.add(new ListItem(line)));
        addClassName("look-further");
        getElement().setAttribute("aria-label", "Look further");
        add(list);
    }

    static LookFurther ofTheNation(CampaignId campaign, Queries queries) {
        return new LookFurther(
                new ComparisonLine(campaign, Part.NATION, queries),
                new ForecastLine(campaign, Part.NATION, queries),
                way(campaign, AnalysisPage.GOALS),
                way(campaign, AnalysisPage.SILENT),
                way(campaign, AnalysisPage.AREAS));
    }

    /** One trust is too little for a forecast. */
    static LookFurther ofATrust(CampaignId campaign, TrustCode trust, Queries queries) {
        return new LookFurther(new ComparisonLine(campaign, Part.trust(trust), queries));
    }

    private static Anchor way(CampaignId campaign, AnalysisPage page) {
        return new Anchor(AnalysisAddress.of(campaign, Part.NATION).on(page.path()), page.words());
    }
}
