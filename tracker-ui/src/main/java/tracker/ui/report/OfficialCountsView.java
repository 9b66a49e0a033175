package tracker.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.PageNotFoundException;

/** The official counts of a campaign, with a form for organisers to publish another. */
@Route(PagePaths.OFFICIAL_COUNTS)
@RouteAlias("campaigns/:year/counts")
@AnonymousAllowed
public final class OfficialCountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String YEAR = "year";

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;
    private final transient Clock clock;
    private String title = "Official counts";

    public OfficialCountsView(Commands commands, Queries queries, CurrentUser who, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignList campaigns = queries.ask(new ListCampaigns());
        AnnouncedCampaign campaign = event.getRouteParameters()
                .get(YEAR)
                .map(year -> campaigns.campaigns().stream()
                        .filter(each -> each.id().toString().equals(year))
                        .findFirst())
                .orElseGet(() -> campaigns.currentOn(LondonCalendar.today(clock)))
                .orElseThrow(() -> new PageNotFoundException("There is no campaign for the year in this address."));
        removeAll();
        title = campaign.name() + ": official counts";
        OfficialCountList list = new OfficialCountList(campaign.id(), queries);
        add(
                new H1("Official counts"),
                new Paragraph(campaign.name() + ". An official count is based on everything reported up to a set "
                        + "time. Later reports are shown separately and do not change it."));
        if (who.speaker().organises()) {
            add(new ContentCard(
                    "Publish an official count",
                    new FreezeCountForm(campaign.id(), commands, queries, clock, list::load)));
        }
        ContentCard counts = new ContentCard("Published counts", list);
        add(counts);
        list.load();
        LiveUpdates.watch(counts, queries, new ListCampaigns(), changed -> list.load());
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
