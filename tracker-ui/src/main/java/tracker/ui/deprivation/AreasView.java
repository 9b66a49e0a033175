package tracker.ui.deprivation;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** Which areas have been reached, while there is still time to reach others; for anyone. */
@Route("areas")
@AnonymousAllowed
public final class AreasView extends AnalysisView {

    public AreasView(Queries queries, Clock clock) {
        super(AnalysisPage.AREAS, queries, clock);
    }

    @Override
    protected void show(Asked asked) {
        AnnouncedCampaign campaign = asked.campaign();
        AnalysisAddress address = AnalysisAddress.read(asked.location(), campaign.id(), asked.past());
        GetDeprivationSummary question = new GetDeprivationSummary(
                campaign.id(),
                address.part(),
                asked.past().narrowing(),
                asked.past().asAt());
        DeprivationSummary first = ask(question, "There is no such part of the country in the register.");
        AnalysisHead head = asked.head(AnalysisPage.AREAS, address).choosingPart(queries());
        Drawn<DeprivationSummary> areas = AreasCard.drawn();
        Shown<DeprivationSummary> all = now -> {
            head.show(now.campaign(), now.moment());
            areas.show(now);
        };
        String title = AnalysisPage.AREAS.words() + ": " + first.name() + ", " + campaign.name();
        show(asked, title, question, first, all, head, areas);
    }
}
