package tracker.ui.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.links.AccessNavigation;
import tracker.ui.links.ImportNavigation;
import tracker.ui.links.LogActivityAddress;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.PageNotFoundException;

/** The page on which a trust logs an activity. */
@Route(PagePaths.LOG)
@AnonymousAllowed
public final class LogActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;
    private final transient Clock clock;
    private String title = "Log an activity";

    public LogActivityView(Commands commands, Queries queries, CurrentUser who, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
        addClassNames("width", "log");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        CallerIdentity speaker = who.speaker();
        LogActivityAddress address = LogActivityAddress.of(event.getLocation()).orOf(speaker);
        removeAll();
        add(new H1("Log an activity"));
        if (!speaker.signedIn()) {
            add(new Paragraph(AccessNavigation.signIn(
                    "Sign in to log an activity", "/" + event.getLocation().getPathWithQueryParameters())));
            return;
        }
        if (address.trust().filter(trust -> !speaker.actsFor(trust)).isPresent()) {
            add(new Paragraph(AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT.sentence()));
            return;
        }
        Optional<String> refused =
                choice.campaign().map(this::whyNot).orElse(Optional.of("No campaign has been announced yet."));
        if (refused.isPresent()) {
            add(new Paragraph(refused.get()));
        } else {
            choice.campaign().ifPresent(campaign -> show(campaign, address));
        }
    }

    /** Shown before the user has entered anything. */
    private Optional<String> whyNot(AnnouncedCampaign campaign) {
        if (campaign.closed()) {
            return Optional.of(ParticipationRule.THE_CAMPAIGN_IS_OPEN.sentence());
        }
        boolean over = LondonCalendar.today(clock).isAfter(campaign.days().lateUntil());
        return over ? Optional.of(ParticipationRule.LATE_REPORTS_END.sentence()) : Optional.empty();
    }

    private void show(AnnouncedCampaign campaign, LogActivityAddress address) {
        if (address.trust().isEmpty()) {
            add(new TrustChoiceForm(queries, campaign.id(), address.kind()));
            return;
        }
        LogActivityLayout page = page(campaign, address.trust().get());
        if (CampaignPhase.of(campaign, LondonCalendar.today(clock)) == CampaignPhase.PAST) {
            add(new Paragraph("You are adding to an earlier year: " + campaign.name() + ", "
                    + CampaignPhaseText.weekInWords(campaign) + "."));
        }
        add(
                page,
                new Paragraph(ImportNavigation.imports(
                        "Many activities to log? Import a spreadsheet",
                        address.trust().get())));
        address.kind().ifPresentOrElse(kind -> page.begin(kind, address.like()), page::beginWhereLeft);
    }

    private LogActivityLayout page(AnnouncedCampaign campaign, TrustCode code) {
        TrustBoard board = queries.ask(new GetTrustBoard(campaign.id(), code))
                .orElseThrow(() -> new PageNotFoundException("No trust with the code " + code + " is registered."));
        title = "Log an activity, " + board.trust().name();
        return new LogActivityLayout(campaign, board, commands, queries, clock, () -> fresh(campaign, code));
    }

    /** Updated in place: no navigation to the current URL. */
    private void fresh(AnnouncedCampaign campaign, TrustCode code) {
        removeAll();
        H1 heading = new H1("Log an activity");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, page(campaign, code));
        heading.getElement().executeJs("this.focus(); window.scrollTo(0, 0)");
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
