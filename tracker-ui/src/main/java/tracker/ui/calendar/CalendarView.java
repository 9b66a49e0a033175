package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Days;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Part;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.shared.Live;
import tracker.ui.shared.NothingHere;
import tracker.ui.shared.WhoIsHere;

/** What is planned and held, day by day, in the nation, a region or a trust; for anyone. */
@Route("calendar")
@AnonymousAllowed
public final class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int OF_A_DAY_AMONG_OTHERS = 8;
    private static final int OF_A_DAY_ALONE = 60;

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient WhoIsHere who;
    private final transient Clock clock;
    private String title = "Calendar";

    public CalendarView(Commands commands, Queries queries, WhoIsHere who, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        if (choice.campaign().isEmpty()) {
            add(new H1("Calendar"), new Paragraph("No campaign has been announced yet."));
            return;
        }
        AnnouncedCampaign campaign = choice.campaign().get();
        CalendarAddress address = CalendarAddress.read(event.getLocation(), campaign.id());
        CalendarBoard board = board(address, campaign, new CampaignYears("calendar", campaign, choice.all()));
        add(board);
        if (event.getTrigger() == NavigationTrigger.UI_NAVIGATE) {
            board.focus();
        }
    }

    private CalendarBoard board(CalendarAddress address, AnnouncedCampaign campaign, CampaignYears years) {
        PagesOfDays pages = new PagesOfDays(campaign.days());
        GetCalendar question = question(address, pages);
        CalendarPage first = queries.ask(question)
                .orElseThrow(() -> new NothingHere("There is no such region or trust in the register."));
        boolean oneDay = address.choice().day() != null;
        OtherDays above = new OtherDays(question, pages, oneDay);
        OtherDays under = new OtherDays(question, pages, oneDay);
        under.getElement().setAttribute("aria-label", "Other days, below the list");
        CalendarBoard board = new CalendarBoard(
                first,
                new CalendarHeader(campaign, years),
                new CalendarFilters(
                        address, campaign.days(), queries.ask(new ListTrusts()).trusts()),
                List.of(above, under),
                feed(address.part()));
        title = "Calendar: " + first.name() + ", " + campaign.name();
        Live.watch(board, queries, question, now -> now.ifPresent(board::show));
        return board;
    }

    /** A trust's own days are few; of the nation's only the first are listed, and each day leads to all of it. */
    private static GetCalendar question(CalendarAddress address, PagesOfDays pages) {
        CalendarChoice choice = address.choice();
        boolean all = choice.day() != null || address.part().level() == Part.Level.TRUST;
        int most = all ? OF_A_DAY_ALONE : OF_A_DAY_AMONG_OTHERS;
        Days days = choice.day() == null ? pages.with(choice.from()) : pages.only(choice.day());
        int skip = choice.day() == null ? 0 : (choice.sheet() - 1) * most;
        return new GetCalendar(address.campaign(), address.part(), address.kind(), days, skip, most);
    }

    private Div feed(Part part) {
        if (part.level() != Part.Level.TRUST) {
            return new Div();
        }
        TrustCode trust = new TrustCode(Objects.requireNonNull(part.code()));
        return who.speaker().speaksFor(trust) ? new Div(new CalendarFeed(trust, commands, queries)) : new Div();
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
