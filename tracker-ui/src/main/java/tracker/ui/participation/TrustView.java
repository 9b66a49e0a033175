package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.access.Speaker;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Narrowing;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.IcbMap;
import tracker.domain.trust.Part;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.access.AccessNavigation;
import tracker.ui.activity.ActivityList;
import tracker.ui.activity.Owed;
import tracker.ui.asat.AsAtBar;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.embed.TrustEmbeds;
import tracker.ui.log.LogNavigation;
import tracker.ui.participation.TrustPeers.LastTime;
import tracker.ui.report.ReportNavigation;
import tracker.ui.shared.Live;
import tracker.ui.shared.NothingHere;
import tracker.ui.shared.WhoIsHere;
import tracker.ui.token.TokenNavigation;

/** A trust's page in one campaign: for anyone to read, and where writing is allowed, to log and report activities. */
@Route("trusts/:code")
@AnonymousAllowed
public final class TrustView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CODE = "code";

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient WhoIsHere who;
    private final transient Clock clock;
    private String title = "Trust";

    public TrustView(Commands commands, Queries queries, WhoIsHere who, Clock clock) {
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
            throw new NothingHere(noCode.sentence());
        }
    }

    private void show(TrustCode code, AnnouncedCampaign campaign, List<AnnouncedCampaign> all, BoardAddress address) {
        CampaignYears years = new CampaignYears("trusts/" + code, campaign, all);
        GetTrustBoard question = new GetTrustBoard(campaign.id(), code, address.narrowing(), address.asAt());
        TrustBoard first = queries.ask(question)
                .orElseThrow(() -> new NothingHere("No trust with the code " + code + " is registered."));
        Speaker speaker = who.speaker();
        boolean mayChange = address.live() && speaker.speaksFor(code);
        Owed owed = new Owed(activities(campaign, code, mayChange), clock);
        TrustBoardPage page = new TrustBoardPage(
                first,
                years,
                address.live() ? logging(campaign, code, speaker) : new Div(),
                owed,
                activities(campaign, code, mayChange),
                clock);
        title = first.trust().name() + ", " + campaign.name();
        AsAt asAt = address.asAt();
        if (asAt == null) {
            Live.watch(page, queries, question, now -> now.ifPresent(page::show));
        } else {
            page.past(asAt, first);
        }
        add(new AsAtBar(address, "trusts/" + code, CampaignChoice.parameters(campaign.id()), clock), page);
        add(new TrustKin(first.trust(), queries.ask(new ListTrusts()).trusts(), campaign.id()));
        peers(code, campaign, all).ifPresent(this::add);
        add(
                new Paragraph(
                        ReportNavigation.report("This trust's report, to print and as files", campaign.id(), code)),
                new TrustEmbeds(code, first.trust().name()));
    }

    private Optional<TrustPeers> peers(TrustCode code, AnnouncedCampaign campaign, List<AnnouncedCampaign> all) {
        IcbMap map = IcbMap.on(campaign.days().lastDay());
        Optional<LastTime> last = LastTime.before(campaign, all)
                .flatMap(before -> queries.ask(new GetParticipation(before.id(), Part.trust(code), null))
                        .map(then -> new LastTime(before, then)));
        return queries.ask(new GetPlaceBoard(campaign.id(), Part.NATION, map, Narrowing.NONE, null))
                .flatMap(england -> england.trusts().stream()
                        .filter(trust -> trust.code().equals(code.value()))
                        .findFirst()
                        .map(own -> new TrustPeers(own, england, last, map)));
    }

    private ActivityList activities(AnnouncedCampaign campaign, TrustCode code, boolean mayChange) {
        return new ActivityList(campaign.id(), code, commands, queries, mayChange, clock);
    }

    private static Div logging(AnnouncedCampaign campaign, TrustCode code, Speaker speaker) {
        Div logging = new Div();
        logging.addClassName("logging");
        if (speaker.speaksFor(code)) {
            logging.add(toTheForm(campaign, code));
        } else if (!speaker.signedIn()) {
            logging.add(new Paragraph(
                    new Span("Do you work here? "),
                    AccessNavigation.signIn(
                            "Sign in to log activities", "/trusts/" + code + "?campaign=" + campaign.id())));
        }
        if (speaker.leads(code)) {
            logging.add(new Paragraph(AccessNavigation.people("Who speaks for this trust", code)));
            logging.add(new Paragraph(TokenNavigation.tokens("Tokens for its own systems", code)));
        }
        return logging;
    }

    private static RouterLink toTheForm(AnnouncedCampaign campaign, TrustCode code) {
        RouterLink link = LogNavigation.log("Log an activity", code, campaign.id());
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
