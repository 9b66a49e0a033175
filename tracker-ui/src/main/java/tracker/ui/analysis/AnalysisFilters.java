package tracker.ui.analysis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.BoardFilter;
import tracker.ui.analysis.AnalysisPage.Filter;
import tracker.ui.asat.BoardAddress;
import tracker.ui.participation.FilterBar;

/** The filters of the boards, as far as they mean something on such a page. */
final class AnalysisFilters extends FilterBar {

    /** @param view that shows the page */
    AnalysisFilters(AnalysisPage page, AnalysisPast past, AnnouncedCampaign campaign, Class<? extends Component> view) {
        super(
                past.narrowing(),
                words(past.said().onto(past.others())),
                narrowing -> link(view, past.said().to(narrowing), past.others()),
                page.path());
        BoardFilter on = past.narrowing();
        List<Component> fields = new ArrayList<>();
        if (page.leavesOut(Filter.KIND)) {
            fields.add(kinds(on));
        }
        if (page.leavesOut(Filter.DAY)) {
            fields.add(days(on, campaign));
        }
        if (page.leavesOut(Filter.TYPE)) {
            fields.add(types(on));
        }
        ask(fields.toArray(Component[]::new));
    }

    private static Map<String, String> words(QueryParameters all) {
        Map<String, String> words = new TreeMap<>();
        all.getParameters().forEach((name, values) -> words.put(name, values.getLast()));
        return words;
    }

    private static RouterLink link(Class<? extends Component> view, BoardAddress board, QueryParameters others) {
        RouterLink link = new RouterLink();
        link.setRoute(view);
        link.setQueryParameters(board.onto(others));
        return link;
    }
}
