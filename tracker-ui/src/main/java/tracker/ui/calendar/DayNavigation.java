package tracker.ui.calendar;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.shared.DayRange;
import tracker.ui.links.CalendarDayCriteria;
import tracker.ui.links.CalendarNavigation;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Links to other days, and through a day with several pages. */
final class DayNavigation extends Nav implements UpdatableComponent<CalendarPage> {

    private final GetCalendar asked;
    private final boolean oneDay;
    private final RouterLink earlier;
    private final RouterLink later;
    private final RouterLink whole;
    private final RouterLink before;
    private final RouterLink after;

    /** @param oneDay whether the page shows one day only */
    DayNavigation(GetCalendar asked, DayPagination pages, boolean oneDay) {
        this.asked = asked;
        this.oneDay = oneDay;
        DayRange days = asked.days();
        int sheet = asked.skip() / asked.most() + 1;
        earlier = to(CalendarDayCriteria.day(days.from(), Math.max(1, sheet - 1)));
        later = to(CalendarDayCriteria.day(days.from(), sheet + 1));
        whole = to(CalendarDayCriteria.from(days.from()));
        before = to(other(pages.before(days).orElse(days.from())));
        after = to(other(pages.after(days).orElse(days.to())));
        before.setVisible(pages.before(days).isPresent());
        after.setVisible(pages.after(days).isPresent());
        earlier.setVisible(oneDay && sheet > 1);
        whole.setVisible(oneDay);
        earlier.setText("Earlier in this list");
        later.setText("More on this day");
        whole.setText("Back to the week");
        addClassName("other-days");
        getElement().setAttribute("aria-label", "Other days");
        add(before, whole, after, earlier, later);
    }

    private CalendarDayCriteria other(LocalDate day) {
        return oneDay ? CalendarDayCriteria.day(day, 1) : CalendarDayCriteria.from(day);
    }

    private RouterLink to(CalendarDayCriteria choice) {
        return CalendarNavigation.to("", asked, choice);
    }

    @Override
    public void show(CalendarPage now) {
        TextUpdater.update(
                before,
                oneDay ? "Previous day" : "Earlier days" + some(now.counts().before()));
        TextUpdater.update(
                after, oneDay ? "Next day" : "Later days" + some(now.counts().later()));
        later.setVisible(oneDay && now.days().getFirst().all() > asked.skip() + asked.most());
    }

    private static String some(int activities) {
        return activities == 0 ? "" : " (" + FigureFormat.count(activities, "activity", "activities") + ")";
    }
}
