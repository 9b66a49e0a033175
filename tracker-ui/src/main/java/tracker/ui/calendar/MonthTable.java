package tracker.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import tracker.domain.calendar.CalendarDay;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.CalendarDayCriteria;
import tracker.ui.links.CalendarNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/**
 * A month as a table of weeks; the list of days is the default. Each day names its first activities and links to all of
 * them. On a narrow screen the days are stacked.
 */
final class MonthTable extends Div implements UpdatableComponent<CalendarPage> {

    static final int OF_A_DAY = 3;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final SharedRenderer<CalendarPage> DRAWING = SharedRenderer.of(first -> new MonthTable());

    private MonthTable() {
        addClassNames("month");
    }

    static RenderedFragment<CalendarPage> drawn() {
        return new RenderedFragment<>(DRAWING);
    }

    @Override
    public void show(CalendarPage now) {
        removeAll();
        LocalDate first = now.days().getFirst().day();
        NativeTable table = new NativeTable();
        table.setCaptionText("Days of " + inWords(YearMonth.from(first)) + ", by week");
        NativeTableBody weeks = new NativeTableBody();
        LocalDate monday = first.with(DayOfWeek.MONDAY);
        LocalDate last = now.days().getLast().day();
        for (LocalDate week = monday; !week.isAfter(last); week = week.plusWeeks(1)) {
            weeks.add(week(week, now));
        }
        table.add(head(), weeks);
        add(table);
    }

    static String inWords(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    private static NativeTableHeader head() {
        NativeTableRow names = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.FULL, Locale.UK));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        NativeTableHeader head = new NativeTableHeader();
        head.add(names);
        return head;
    }

    private static NativeTableRow week(LocalDate monday, CalendarPage page) {
        NativeTableRow row = new NativeTableRow();
        for (int day = 0; day < DAYS_OF_A_WEEK; day++) {
            row.add(cell(monday.plusDays(day), page));
        }
        return row;
    }

    private static NativeTableCell cell(LocalDate date, CalendarPage page) {
        NativeTableCell cell = new NativeTableCell();
        SharedRenderer.piece(cell, date.toString());
        page.days().stream()
                .filter(day -> day.day().equals(date))
                .findFirst()
                .ifPresentOrElse(day -> fill(cell, day, page), () -> cell.addClassName("outside"));
        return cell;
    }

    private static void fill(NativeTableCell cell, CalendarDay day, CalendarPage page) {
        LocalDate today = LondonCalendar.dayOf(page.moment().asAt());
        if (day.day().equals(today)) {
            cell.addClassName("is-today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        cell.setClassName("empty", day.all() == 0);
        cell.add(name(day, page));
        if (!day.entries().isEmpty()) {
            UnorderedList list = new UnorderedList();
            day.entries().forEach(entry -> list.add(new ListItem(entry(entry))));
            cell.add(list);
        }
    }

    /** The day, linked to its activities; days outside the campaign have no link. */
    private static Component name(CalendarDay day, CalendarPage page) {
        String words = FigureFormat.day(day.day());
        Span number = new Span(
                words + (day.all() == 0 ? "" : ": " + FigureFormat.count(day.all(), "activity", "activities")));
        number.addClassName("day-name");
        LocalDate date = day.day();
        boolean within = !date.isBefore(page.campaign().days().runUpFrom())
                && !date.isAfter(page.campaign().days().lastDay());
        if (!within || day.all() == 0) {
            return number;
        }
        RouterLink link = CalendarNavigation.to("", page.asked(), CalendarDayCriteria.day(date, 1));
        link.add(number);
        return link;
    }

    private static RouterLink entry(CalendarEntry entry) {
        RouterLink link = BoardNavigation.trust("", entry.trust(), entry.campaign());
        link.add(new Span(ActivityLabels.capital(entry.kind().one()) + ": " + entry.title()));
        link.getElement().setAttribute("title", entry.trustName());
        return link;
    }
}
