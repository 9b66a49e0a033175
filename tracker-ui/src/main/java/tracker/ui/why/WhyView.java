package tracker.ui.why;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.FigureBridge;
import tracker.domain.participation.ParticipationQuery.GetTrustBridge;
import tracker.domain.participation.TrustBridge;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.asat.AsAtBanner;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.PageLink;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.PageNotFoundException;

/** Public page that explains why a figure changed between two times. */
@Route(PagePaths.WHY)
@AnonymousAllowed
public final class WhyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WHY = "Why did this number change?";

    private final transient Queries queries;
    private final transient Clock clock;
    private String title = WHY;

    public WhyView(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassNames("width", "why");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        title = WHY;
        add(new H1(WHY));
        choice.campaign()
                .ifPresentOrElse(
                        campaign -> show(campaign, WhyAddress.read(event.getLocation(), campaign, clock)),
                        () -> add(new Paragraph("No campaign has been announced yet.")));
    }

    private void show(AnnouncedCampaign campaign, WhyAddress address) {
        if (!address.notUnderstood().isEmpty()) {
            UnorderedList sentences = new UnorderedList();
            address.notUnderstood().forEach(sentence -> sentences.add(new ListItem(sentence)));
            Div problems = new Div(new Paragraph("We could not use part of the web address:"), sentences);
            problems.addClassName("as-at-problems");
            add(problems);
        }
        if (address.measure() == BridgeMeasure.TRUSTS) {
            TrustBridge bridge =
                    queries.ask(new GetTrustBridge(address.question())).orElseThrow(WhyView::noSuchPlace);
            add(
                    back(bridge.name(), campaign, address),
                    what(bridge.name(), campaign, address),
                    otherTimes(campaign, address),
                    new BridgePeriodForm(address, clock));
            title = title(bridge.name(), address);
            add(new TrustBridgeCard(bridge, address, csv(address)));
        } else {
            FigureBridge bridge = queries.ask(address.question()).orElseThrow(WhyView::noSuchPlace);
            add(
                    back(bridge.name(), campaign, address),
                    what(bridge.name(), campaign, address),
                    otherTimes(campaign, address),
                    new BridgePeriodForm(address, clock));
            title = title(bridge.name(), address);
            show(bridge, address);
        }
    }

    private static String title(String place, WhyAddress address) {
        return WHY + " " + place + ", "
                + LondonCalendar.inWords(address.question().from()) + " to "
                + LondonCalendar.inWords(address.question().to());
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }

    private static PageNotFoundException noSuchPlace() {
        return new PageNotFoundException("We could not find this area or trust.");
    }

    /** To the board whose figure it explains, with the same filter. */
    private static Paragraph back(String place, AnnouncedCampaign campaign, WhyAddress address) {
        RouterLink board = BoardNavigation.board(
                campaign, address.question().area(), BoardAddress.LIVE.withFilter(address.boardFilter()));
        board.setText("Back to the board of " + place);
        return new Paragraph(board);
    }

    private static Paragraph what(String place, AnnouncedCampaign campaign, WhyAddress address) {
        return new Paragraph(place + ", " + campaign.name() + ": from "
                + AsAtBanner.inFull(address.question().from()) + " to "
                + AsAtBanner.inFull(address.question().to()) + ".");
    }

    private void show(FigureBridge bridge, WhyAddress address) {
        String from = LondonCalendar.inWords(address.question().from());
        String to = LondonCalendar.inWords(address.question().to());
        ContentCard card = new ContentCard(
                address.measure().words(address.question().filter()),
                new BridgeTable(bridge, address, from, to),
                csv(address));
        card.showFinding(
                BridgeSummary.of(bridge, address.measure(), address.question().filter()));
        add(card);
        if (address.why() != null) {
            add(new BridgeEventsCard(address, queries));
        }
    }

    private Div otherTimes(AnnouncedCampaign campaign, WhyAddress address) {
        Instant now = clock.instant();
        Instant start =
                campaign.days().runUpFrom().atStartOfDay(LondonCalendar.ZONE).toInstant();
        Div links = new Div(
                link("Since this time yesterday", address.withPeriod(LondonCalendar.daysBefore(now, 1), null)),
                link("Since a week ago", address.withPeriod(LondonCalendar.daysBefore(now, 7), null)));
        if (start.isBefore(now)) {
            links.add(link("Since the start", address.withPeriod(start, null)));
        }
        links.addClassName("why-times");
        return links;
    }

    private static RouterLink link(String words, QueryParameters parameters) {
        return PageLink.to(words, PagePaths.WHY, parameters);
    }

    private static Paragraph csv(WhyAddress address) {
        QueryParameters asked = address.forFile();
        Anchor file = new Anchor(
                "api/v1/" + (address.measure() == BridgeMeasure.TRUSTS ? "why-trusts" : "why") + ".csv?"
                        + asked.getQueryString(),
                "Download CSV");
        file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return new Paragraph(file);
    }
}
