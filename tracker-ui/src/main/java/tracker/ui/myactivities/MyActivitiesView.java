package tracker.ui.myactivities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.CallerIdentity;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.activity.ActivityDetailPanel;
import tracker.ui.activity.ActivityFormRegistry;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.links.AccessNavigation;
import tracker.ui.links.ImportNavigation;
import tracker.ui.links.LogActivityNavigation;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.links.PageLink;
import tracker.ui.links.PagePaths;
import tracker.ui.log.TrustChoiceForm;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.PageNotFoundException;
import tracker.ui.shared.SelfFocusingView;

/**
 * The activities of a trust for its own people, and beside the list the one that is open; each has an address of its own, which says
 * all that is needed to open it.
 */
@Route(PagePaths.MY_ACTIVITIES)
@AnonymousAllowed
public final class MyActivitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle, SelfFocusingView {

    /** Not used: an activity is looked up by its id. */
    private static final CampaignId ANY_YEAR = new CampaignId(2000);

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;
    private final transient Clock clock;
    private transient @Nullable MyActivitiesAddress shown;
    private @Nullable MyActivitiesLayout page;
    private String title = "Activities";

    public MyActivitiesView(Commands commands, Queries queries, CurrentUser who, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
        addClassNames("width", "my");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        CallerIdentity speaker = who.speaker();
        if (!speaker.signedIn()) {
            say(AccessNavigation.signIn(
                    "Sign in to see the activities of your trust", "/" + location.getPathWithQueryParameters()));
            return;
        }
        Optional<ActivityHistory> open =
                event.getRouteParameters().get(MyActivitiesAddress.ID).map(this::known);
        MyActivitiesAddress asked = MyActivitiesAddress.read(location);
        Optional<TrustCode> trust = open.isPresent() ? open.flatMap(MyActivitiesView::trust) : whose(asked, speaker);
        if (trust.isEmpty()) {
            choose(speaker);
        } else if (!speaker.actsFor(trust.get())) {
            say(new Paragraph(
                    "Only users at this trust can see this page. Its public page shows its activities to anyone. "
                            + "The trust's lead or the organisers can invite you."));
        } else {
            show(asked, trust.get(), speaker, open, location);
        }
    }

    private void say(Component words) {
        removeAll();
        shown = null;
        add(new H1("Activities"), words);
    }

    private ActivityHistory known(String id) {
        return queries.ask(new GetActivityHistory(id))
                .orElseThrow(() -> new PageNotFoundException("There is no activity at this address."));
    }

    private static Optional<TrustCode> trust(ActivityHistory open) {
        return Optional.ofNullable(open.activity().trust()).map(TrustCode::new);
    }

    /** A user with one trust need not choose it. */
    private static Optional<TrustCode> whose(MyActivitiesAddress asked, CallerIdentity speaker) {
        boolean one = speaker.trusts().size() == 1 && !speaker.organises();
        return Optional.ofNullable(asked.trust())
                .or(() -> one ? speaker.trusts().keySet().stream().findFirst() : Optional.empty());
    }

    private void choose(CallerIdentity speaker) {
        if (speaker.organises()) {
            say(new TrustChoiceForm(
                    "Choose a trust",
                    queries,
                    code -> UI.getCurrent()
                            .navigate(
                                    PagePaths.withoutParameter(PagePaths.MY_ACTIVITIES),
                                    new MyActivitiesAddress(new TrustCode(code), null, MyActivityFilter.ALL, false, "")
                                            .parameters())));
        } else if (speaker.trusts().isEmpty()) {
            say(new Paragraph("You do not have a role at a trust yet. Ask the trust's lead to give you one."));
        } else {
            Div ways = new Div();
            ways.addClassName("my-trusts");
            registered(List.copyOf(speaker.trusts().keySet()))
                    .forEach(trust -> ways.add(MyActivitiesNavigation.list(
                            trust.name(),
                            new MyActivitiesAddress(trust.code(), null, MyActivityFilter.ALL, false, "")
                                    .parameters())));
            say(ways);
        }
    }

    private List<RegisteredTrust> registered(List<TrustCode> codes) {
        return queries.ask(new ListTrusts()).trusts().stream()
                .filter(trust -> codes.contains(trust.code()))
                .sorted(Comparator.comparing(RegisteredTrust::name))
                .toList();
    }

    private void show(
            MyActivitiesAddress asked,
            TrustCode code,
            CallerIdentity speaker,
            Optional<ActivityHistory> open,
            Location location) {
        CampaignChoice choice = CampaignChoice.of(location, queries, clock);
        if (choice.campaign().isEmpty()) {
            say(new Paragraph("No campaign has been announced yet."));
            return;
        }
        AnnouncedCampaign campaign = open.flatMap(this::campaignOf)
                .flatMap(year -> choice.all().stream()
                        .filter(each -> each.id().equals(year))
                        .findFirst())
                .orElse(choice.campaign().get());
        MyActivitiesAddress address = asked.of(code, campaign.id());
        boolean same = address.sameList(shown);
        MyActivitiesLayout list = same && page != null ? page : list(address, code, campaign, speaker, choice);
        page = list;
        shown = address;
        open.ifPresentOrElse(activity -> open(list, activity, address, speaker), () -> {
            list.openNone();
            title = "Activities, " + campaign.name();
        });
    }

    private MyActivitiesLayout list(
            MyActivitiesAddress address,
            TrustCode code,
            AnnouncedCampaign campaign,
            CallerIdentity speaker,
            CampaignChoice choice) {
        RegisteredTrust trust = registered(List.of(code)).stream()
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException("No trust with the code " + code + " is registered."));
        ListOwnActivities question = new ListOwnActivities(campaign.id(), code, speaker.person());
        MyActivitiesLayout list = new MyActivitiesLayout(
                address,
                trust,
                campaign,
                queries.ask(question),
                head(campaign, speaker, choice, code),
                speaker.person() != null,
                commands,
                clock);
        removeAll();
        add(list);
        LiveUpdates.watch(list, queries, question, list);
        return list;
    }

    private static Div head(AnnouncedCampaign campaign, CallerIdentity speaker, CampaignChoice choice, TrustCode code) {
        Div head = new Div(new CampaignYearField("my/activities", campaign, choice.all()));
        if (speaker.organises() || speaker.trusts().size() > 1) {
            head.add(PageLink.to("Another trust", PagePaths.MY_ACTIVITIES));
        }
        head.add(ImportNavigation.imports("Import a spreadsheet", code));
        head.addClassName("my-choices");
        return head;
    }

    /** Read from the events, because the URL names only the activity. */
    private Optional<CampaignId> campaignOf(ActivityHistory open) {
        ActivitySummary activity = open.activity();
        return trust(open)
                .flatMap(trust -> ActivityFormRegistry.of(activity.kind())
                        .flatMap(kind -> campaignOf(kind, new ActivityRef(activity.id(), ANY_YEAR, trust))));
    }

    private <D, F> Optional<CampaignId> campaignOf(ActivityKindForm<D, F> kind, ActivityRef which) {
        return queries.ask(kind.now(which)).map(now -> now.campaign());
    }

    private void open(
            MyActivitiesLayout list, ActivityHistory activity, MyActivitiesAddress address, CallerIdentity speaker) {
        TrustCode trust = Objects.requireNonNull(address.trust());
        CampaignId campaign = Objects.requireNonNull(address.campaign());
        ActivityRef which = new ActivityRef(activity.activity().id(), campaign, trust);
        // read again for the trust itself, which sees what the public does not see yet
        ActivityHistory full = queries.ask(
                        new GetActivityHistory(activity.activity().id(), trust))
                .orElse(activity);
        ActivityDetailPanel detail = new ActivityDetailPanel(full, which, commands, queries, clock);
        if (ActivityFormRegistry.of(activity.activity().kind()).isPresent()) {
            RouterLink like = LogActivityNavigation.like("Log another like this", full.activity(), trust, campaign);
            like.addClassNames("button", "quiet");
            detail.further().add(like);
        }
        RouterLink back = MyActivitiesNavigation.list(
                "Back to the list", address.doing("").parameters());
        back.addClassName("my-back");
        detail.addComponentAsFirst(back);
        if (speaker.leads(trust)) {
            detail.offerRedaction(activity.activity().kind(), which, commands);
        }
        detail.open(address.step());
        detail.whenOpened(step -> keepInAddress(which.id(), address.doing(step)));
        list.open(which.id(), detail);
        detail.focus();
        title = full.activity().title() + ", " + activity.activity().days().inWords();
    }

    /** After a reload, for example after signing in, the same form is open. */
    private static void keepInAddress(String id, MyActivitiesAddress address) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("my/activities/" + id, address.parameters()));
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
