package tracker.ui.outlook;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHeader;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** Public page of the goals and coverage of a campaign. */
@Route(PagePaths.GOALS)
@AnonymousAllowed
public final class GoalsView extends AnalysisView {

    public GoalsView(Queries queries, Clock clock) {
        super(AnalysisKind.GOALS, queries, clock);
    }

    @Override
    protected void show(AnalysisContext asked) {
        AnnouncedCampaign campaign = asked.campaign();
        GetGoals question = new GetGoals(campaign.id(), asked.criteria().asAt());
        GoalSummary first = ask(question, "There is no campaign for this year.");
        AnalysisAddress address = AnalysisAddress.read(asked.location(), campaign.id(), asked.criteria());
        AnalysisHeader head = asked.header(AnalysisKind.GOALS, address);
        RenderedFragment<GoalSummary> goals = GoalsCard.fragment();
        RenderedFragment<GoalSummary> coverage = CoverageCard.fragment();
        UpdatableComponent<GoalSummary> all = now -> {
            head.show(now.campaign(), now.moment());
            goals.show(now);
            coverage.show(now);
        };
        show(asked, AnalysisKind.GOALS.words() + ", " + campaign.name(), question, first, all, head, goals, coverage);
    }
}
