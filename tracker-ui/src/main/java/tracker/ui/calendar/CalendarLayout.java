package tracker.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.UpdatableComponent;

/** The layout of the calendar. */
final class CalendarLayout extends Div implements UpdatableComponent<CalendarPage> {

    private final CalendarHeader header;
    private final H2 heading = new H2();
    private final UpdatableComponent<CalendarPage> agenda;
    private final transient UpdatableComponent<CalendarPage> ways;
    private final CalendarAnnouncer announcer = new CalendarAnnouncer();

    /**
     * @param days shows the days
     * @param below is shown under them
     */
    <A extends Component & UpdatableComponent<CalendarPage>> CalendarLayout(
            CalendarPage first,
            CalendarHeader header,
            CalendarFilterForm filters,
            DayNavigationSlots ways,
            A days,
            Div below) {
        this.agenda = days;
        this.header = header;
        this.ways = ways.shown();
        GetCalendar asked = first.asked();
        heading.setText((asked.kind() == null
                        ? "All types"
                        : ActivityLabels.capital(asked.kind().many())) + ", " + first.name() + ": "
                + days(asked.days()));
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph what =
                new Paragraph("Stands, school talks and department visits. Videos and courses are not listed.");
        what.addClassNames("finding", "what");
        addClassNames("board", "calendar");
        add(header, what, filters, heading, ways.above(), days, ways.under(), below, announcer);
        show(first);
    }

    private static String days(DayRange days) {
        if (days.from().equals(days.to())) {
            return FigureFormat.day(days.from());
        }
        return YearMonth.from(days.from()).equals(YearMonth.from(days.to()))
                ? days.from().getDayOfMonth() + " to " + LondonCalendar.inWords(days.to())
                : days.inWords();
    }

    /** Moves the focus to the result of a choice. */
    void focus() {
        heading.getElement().executeJs("this.focus()");
    }

    @Override
    public void show(CalendarPage now) {
        header.show(now);
        agenda.show(now);
        ways.show(now);
        announcer.show(now);
    }

    /**
     * The navigation to other days.
     *
     * @param above the days
     * @param under them
     * @param shown updates both with the current data
     */
    record DayNavigationSlots(Component above, Component under, UpdatableComponent<CalendarPage> shown) {}
}
