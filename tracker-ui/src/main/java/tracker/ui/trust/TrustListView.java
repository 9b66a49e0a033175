package tracker.ui.trust;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.LiveUpdates;

/** Public list of all open trusts by region, with their figures. */
@Route(PagePaths.TRUSTS)
@AnonymousAllowed
public final class TrustListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";

    private final transient Queries queries;
    private final transient Clock clock;
    private String title = "Trusts";

    public TrustListView(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        choice.campaign()
                .ifPresentOrElse(campaign -> show(campaign, choice, event.getLocation()), this::showNoCampaign);
    }

    private void show(AnnouncedCampaign campaign, CampaignChoice choice, Location address) {
        String typed = address.getQueryParameters().getSingleParameter(SEARCH).orElse("");
        ListTrustStandings question = new ListTrustStandings(campaign.id(), Area.NATION, null);
        TrustStandingsList list = new TrustStandingsList(
                campaign,
                LondonCalendar.today(clock),
                RegionNames.from(queries),
                typed,
                words -> remember(campaign, words));
        title = "Trusts in " + campaign.name();
        add(
                new TrustListHeader(
                        campaign,
                        LondonCalendar.today(clock),
                        new CampaignYearField(address.getPath(), campaign, choice.all())),
                list);
        list.show(queries.ask(question));
        LiveUpdates.watch(list, queries, question, list);
    }

    /** Keeps the search text in the address, so that the page can be shared or reloaded. */
    private static void remember(AnnouncedCampaign campaign, String words) {
        QueryParameters asked =
                QueryParameters.of(CampaignChoice.PARAMETER, campaign.id().toString());
        QueryParameters all = words.isBlank() ? asked : asked.merging(SEARCH, words);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("trusts", all));
    }

    private void showNoCampaign() {
        add(new H1("Trusts"), new Paragraph("No campaign has been announced yet."));
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
