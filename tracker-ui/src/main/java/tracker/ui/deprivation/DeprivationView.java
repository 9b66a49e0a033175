package tracker.ui.deprivation;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHeader;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** Public page of the areas reached, by deprivation. */
@Route(PagePaths.DEPRIVATION)
@AnonymousAllowed
public final class DeprivationView extends AnalysisView {

    public DeprivationView(Queries queries, Clock clock) {
        super(AnalysisKind.AREAS, queries, clock);
    }

    @Override
    protected void show(AnalysisContext asked) {
        AnnouncedCampaign campaign = asked.campaign();
        AnalysisAddress address = AnalysisAddress.read(asked.location(), campaign.id(), asked.criteria());
        GetDeprivationSummary question = new GetDeprivationSummary(
                campaign.id(),
                address.part(),
                asked.criteria().filter(),
                asked.criteria().asAt());
        DeprivationSummary first = ask(question, "We could not find this area.");
        AnalysisHeader head = asked.header(AnalysisKind.AREAS, address).choosingPart(queries());
        RenderedFragment<DeprivationSummary> areas = DeprivationCard.fragment();
        UpdatableComponent<DeprivationSummary> all = now -> {
            head.show(now.campaign(), now.moment());
            areas.show(now);
        };
        String title = AnalysisKind.AREAS.words() + ": " + first.name() + ", " + campaign.name();
        show(asked, title, question, first, all, head, areas);
    }
}
