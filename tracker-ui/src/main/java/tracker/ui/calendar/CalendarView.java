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
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import tracker.domain.access.CallerIdentity;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ParticipationQuery.IsBehind;
import tracker.domain.shared.Commands;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.calendar.CalendarLayout.DayNavigationSlots;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.CalendarAddress;
import tracker.ui.links.CalendarDayCriteria;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.PageNotFoundException;

/** The public calendar of the nation, a region or a trust, day by day. */
@Route(PagePaths.CALENDAR)
@AnonymousAllowed
public final class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int OF_A_DAY_AMONG_OTHERS = 8;
    private static final int OF_A_DAY_ALONE = 60;

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;
    private final transient Clock clock;
    private String title = "Calendar";

    public CalendarView(Commands commands, Queries queries, CurrentUser who, Clock clock) {
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
        CalendarLayout board = board(address, campaign, new CampaignYearField("calendar", campaign, choice.all()));
        add(board);
        if (event.getTrigger() == NavigationTrigger.UI_NAVIGATE) {
            board.focus();
        }
    }

    private CalendarLayout board(CalendarAddress address, AnnouncedCampaign campaign, CampaignYearField years) {
        DayPagination pages = new DayPagination(campaign.days());
        GetCalendar question = question(address, pages);
        CalendarPage first = queries.ask(question)
                .orElseThrow(() -> new PageNotFoundException("There is no such region or trust in the register."));
        boolean oneDay = address.choice().day() != null;
        CalendarHeader header = new CalendarHeader(campaign, years);
        CalendarFilterForm filters = new CalendarFilterForm(
                address, campaign.days(), queries.ask(new ListTrusts()).trusts());
        YearMonth month = address.choice().month();
        DayNavigationSlots ways = month == null
                ? ways(question, pages, address.choice().day() != null)
                : new DayNavigationSlots(MonthNavigation.from(month, question, campaign.days()), new Div(), now -> {});
        CalendarLayout board;
        if (month != null) {
            board = new CalendarLayout(first, header, filters, ways, MonthTable.drawn(), feed(address));
        } else if (reports(who.speaker())) {
            board = new CalendarLayout(first, header, filters, ways, new CalendarAgenda(who.speaker()), feed(address));
        } else {
            board = new CalendarLayout(first, header, filters, ways, CalendarAgenda.drawn(), feed(address));
        }
        title = "Calendar: " + first.name() + ", " + campaign.name() + chosen(address);
        LiveUpdates.watch(board, queries, question, now -> now.ifPresent(board::show));
        LiveUpdates.watch(board, queries, new IsBehind(), header::showBehind);
        return board;
    }

    /** What the title adds for the chosen type, day or month. */
    private static String chosen(CalendarAddress address) {
        CalendarDayCriteria choice = address.choice();
        return (address.kind() == null ? "" : ", " + address.kind().many() + " only")
                + (choice.day() == null ? "" : ", " + FigureFormat.day(choice.day()))
                + (choice.month() == null
                        ? ""
                        : ", " + choice.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                                + choice.month().getYear());
    }

    /** Users of a trust get their own list with report links; all others share one rendering. */
    private static boolean reports(CallerIdentity speaker) {
        return speaker.organises() || !speaker.trusts().isEmpty();
    }

    private static DayNavigationSlots ways(GetCalendar question, DayPagination pages, boolean oneDay) {
        DayNavigation above = new DayNavigation(question, pages, oneDay);
        DayNavigation under = new DayNavigation(question, pages, oneDay);
        under.getElement().setAttribute("aria-label", "Other days, below the list");
        return new DayNavigationSlots(new Div(MonthNavigation.toMonth(question), above), under, now -> {
            above.show(now);
            under.show(now);
        });
    }

    /** A trust's days are shown in full; of the nation's, only the first activities, with a link to the day. */
    private static GetCalendar question(CalendarAddress address, DayPagination pages) {
        CalendarDayCriteria choice = address.choice();
        if (choice.month() != null) {
            DayRange month =
                    new DayRange(choice.month().atDay(1), choice.month().atEndOfMonth());
            return new GetCalendar(address.campaign(), address.area(), address.kind(), month, 0, MonthTable.OF_A_DAY);
        }
        boolean all = choice.day() != null || address.area().level() == Area.AreaLevel.TRUST;
        int most = all ? OF_A_DAY_ALONE : OF_A_DAY_AMONG_OTHERS;
        DayRange days = choice.day() == null ? pages.with(choice.from()) : pages.only(choice.day());
        int skip = choice.day() == null ? 0 : (choice.sheet() - 1) * most;
        return new GetCalendar(address.campaign(), address.area(), address.kind(), days, skip, most);
    }

    private Div feed(CalendarAddress address) {
        if (address.area().level() != Area.AreaLevel.TRUST) {
            return new Div(new PublicFeedPanel(address));
        }
        TrustCode trust = new TrustCode(Objects.requireNonNull(address.area().code()));
        return who.speaker().actsFor(trust) ? new Div(new CalendarFeedPanel(trust, commands, queries)) : new Div();
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
