package tracker.ui.analysis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.BoardFilter;
import tracker.ui.analysis.AnalysisKind.FilterKind;
import tracker.ui.asat.BoardFilterForm;
import tracker.ui.links.PageLink;

/** The board filters that apply to an analysis page. */
final class AnalysisFilterForm extends BoardFilterForm {

    AnalysisFilterForm(AnalysisKind page, AnalysisCriteria past, AnnouncedCampaign campaign) {
        super(
                past.filter(),
                words(past.requestedBoard().mergedInto(past.others())),
                narrowing -> PageLink.to(
                        "",
                        page.path(),
                        past.requestedBoard().withFilter(narrowing).mergedInto(past.others())),
                page.path());
        BoardFilter on = past.filter();
        List<Component> fields = new ArrayList<>();
        if (page.supports(FilterKind.KIND)) {
            fields.add(kinds(on));
        }
        if (page.supports(FilterKind.DAY)) {
            fields.add(days(on, campaign));
        }
        if (page.supports(FilterKind.TYPE)) {
            fields.add(types(on));
        }
        addFields(fields.toArray(Component[]::new));
    }

    private static Map<String, String> words(QueryParameters all) {
        Map<String, String> words = new TreeMap<>();
        all.getParameters().forEach((name, values) -> words.put(name, values.getLast()));
        return words;
    }
}
