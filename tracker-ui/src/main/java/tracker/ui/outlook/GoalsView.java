package tracker.ui.outlook;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** The goals of a campaign and its coverage; for anyone. */
@Route("goals")
@AnonymousAllowed
public final class GoalsView extends AnalysisView {

    public GoalsView(Queries queries, Clock clock) {
        super(AnalysisPage.GOALS, queries, clock);
    }

    @Override
    protected void show(Asked asked) {
        AnnouncedCampaign campaign = asked.campaign();
        GetGoals question = new GetGoals(campaign.id(), asked.past().asAt());
        GoalSummary first = ask(question, "There is no campaign for this year.");
        AnalysisAddress address = AnalysisAddress.read(asked.location(), campaign.id(), asked.past());
        AnalysisHead head = asked.head(AnalysisPage.GOALS, address);
        Drawn<GoalSummary> goals = GoalsCard.drawn();
        Drawn<GoalSummary> coverage = CoverageCard.drawn();
        Shown<GoalSummary> all = now -> {
            head.show(now.campaign(), now.moment());
            goals.show(now);
            coverage.show(now);
        };
        show(asked, AnalysisPage.GOALS.words() + ", " + campaign.name(), question, first, all, head, goals, coverage);
    }
}
