package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.access.CallerIdentity;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.MainLayout;
import tracker.ui.activity.ActivityList;
import tracker.ui.activity.UnreportedActivitiesCard;
import tracker.ui.asat.AsAtBanner;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.embed.TrustEmbedPanel;
import tracker.ui.links.AccessNavigation;
import tracker.ui.links.LogActivityNavigation;
import tracker.ui.links.PagePaths;
import tracker.ui.links.TokenNavigation;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.PageNotFoundException;

/** Public page of a trust in one campaign. Users with permission can log and report activities. */
@Route(PagePaths.TRUST)
@AnonymousAllowed
public final class TrustView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CODE = "code";

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;
    private final transient Clock clock;
    private String title = "Trust";

    public TrustView(Commands commands, Queries queries, CurrentUser who, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrustCode code = code(event.getRouteParameters().get(CODE).orElse(""));
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        BoardAddress address = BoardAddress.read(event.getLocation(), clock);
        choice.campaign()
                .ifPresentOrElse(campaign -> show(code, campaign, choice.all(), address), this::showNoCampaign);
    }

    private static TrustCode code(String typed) {
        try {
            return new TrustCode(typed.toUpperCase(Locale.ROOT));
        } catch (RuleBroken noCode) {
            throw new PageNotFoundException(noCode.sentence());
        }
    }

    private void show(TrustCode code, AnnouncedCampaign campaign, List<AnnouncedCampaign> all, BoardAddress address) {
        CampaignYearField years = new CampaignYearField("trusts/" + code, campaign, all);
        GetTrustBoard question = new GetTrustBoard(campaign.id(), code, address.filter(), address.asAt());
        TrustBoard first = queries.ask(question)
                .orElseThrow(() -> new PageNotFoundException("No trust with the code " + code + " is registered."));
        CallerIdentity speaker = who.speaker();
        boolean mayChange = address.live() && speaker.actsFor(code);
        TrustBoardLayout page = new TrustBoardLayout(
                first,
                Optional.of(years),
                kin(first, queries),
                address.live() ? logging(first, speaker) : new Div(),
                new UnreportedActivitiesCard(activities(campaign, code, mayChange), clock),
                activities(campaign, code, mayChange),
                clock);
        title = title(first);
        if (address.live()) {
            LiveUpdates.watch(page, queries, question, now -> now.ifPresent(page::show));
        }
        add(past(address, first), page);
        if (address.live()) {
            add(AnalysisLinks.forTrust(campaign.id(), code, queries));
        }
        TrustContextFactory.of(first, all, queries).forEach(this::add);
        add(new TrustEmbedPanel(code, first.trust().name()));
    }

    /** The page as static markup for the first response. */
    static Optional<InitialBoardSnapshot> initialBoard(
            Location location, Queries queries, ApplicationDetails house, CurrentUser who, Clock clock) {
        TrustCode code = code(location.getSegments().getLast());
        CampaignChoice choice = CampaignChoice.of(location, queries, clock);
        BoardAddress address = BoardAddress.read(location, clock);
        return choice.campaign()
                .flatMap(campaign ->
                        queries.ask(new GetTrustBoard(campaign.id(), code, address.filter(), address.asAt())))
                .map(now -> {
                    Div view = new Div(past(address, now), still(now, address, queries, who, clock));
                    TrustContextFactory.of(now, choice.all(), queries).forEach(view::add);
                    view.addClassName("width");
                    return new InitialBoardSnapshot(title(now), MainLayout.staticMarkup(house, who, view));
                });
    }

    private static TrustBoardLayout still(
            TrustBoard now, BoardAddress address, Queries queries, CurrentUser who, Clock clock) {
        return new TrustBoardLayout(
                now,
                Optional.empty(),
                kin(now, queries),
                address.live() ? logging(now, who.speaker()) : new Div(),
                new UnreportedActivitiesCard(ActivityList.still(), clock),
                ActivityList.still(),
                clock);
    }

    private static String title(TrustBoard now) {
        return now.trust().name() + ", " + now.board().campaign().name();
    }

    private static Component past(BoardAddress address, TrustBoard now) {
        return new AsAtBanner(
                address,
                "trusts/" + now.asked().trust(),
                CampaignChoice.parameters(now.board().campaign().id()));
    }

    private ActivityList activities(AnnouncedCampaign campaign, TrustCode code, boolean mayChange) {
        return new ActivityList(campaign.id(), code, commands, queries, mayChange, clock);
    }

    private static TrustSuccessionPanel kin(TrustBoard now, Queries queries) {
        return new TrustSuccessionPanel(
                now.trust(),
                queries.ask(new ListTrusts()).trusts(),
                now.board().campaign().id());
    }

    /** Nothing can be logged for a trust that closed before the campaign. */
    private static Div logging(TrustBoard now, CallerIdentity speaker) {
        AnnouncedCampaign campaign = now.board().campaign();
        TrustCode code = now.asked().trust();
        Div logging = new Div();
        logging.addClassName("logging");
        if (now.closedBefore()) {
            logging.setVisible(false);
        } else if (speaker.actsFor(code)) {
            logging.add(toTheForm(campaign, code));
        } else if (!speaker.signedIn()) {
            logging.add(new Paragraph(
                    new Span("Do you work here? "),
                    AccessNavigation.signIn(
                            "Sign in to log activities", "/trusts/" + code + "?campaign=" + campaign.id())));
        }
        if (speaker.leads(code)) {
            logging.add(new Paragraph(AccessNavigation.people("Manage users", code)));
            logging.add(new Paragraph(TokenNavigation.tokens("API tokens", code)));
        }
        return logging;
    }

    private static RouterLink toTheForm(AnnouncedCampaign campaign, TrustCode code) {
        RouterLink link = LogActivityNavigation.log("Log an activity", code, campaign.id());
        link.addClassNames("button", "primary");
        return link;
    }

    private void showNoCampaign() {
        add(new H1("Trust"), new Paragraph("No campaign has been announced yet."));
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
