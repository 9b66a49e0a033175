package tracker.ui.calendar;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.YearMonth;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.campaign.CampaignDays;
import tracker.ui.links.CalendarDayCriteria;
import tracker.ui.links.CalendarNavigation;

/** Links between the list and the month table, and between months. */
final class MonthNavigation extends Nav {

    private MonthNavigation(String name) {
        addClassNames("other-days", "month-ways");
        getElement().setAttribute("aria-label", name);
    }

    /** The link from the list to the month table, shown only on wide screens. */
    static MonthNavigation toMonth(GetCalendar asked) {
        MonthNavigation ways = new MonthNavigation("As a month");
        RouterLink link = CalendarNavigation.to(
                "Show as a month",
                asked,
                CalendarDayCriteria.month(YearMonth.from(asked.days().from())));
        link.addClassName("to-month");
        ways.add(link);
        return ways;
    }

    /** From a month to the next and previous one and to the list. */
    static MonthNavigation from(YearMonth month, GetCalendar asked, CampaignDays campaign) {
        MonthNavigation ways = new MonthNavigation("Other months");
        YearMonth before = month.minusMonths(1);
        YearMonth after = month.plusMonths(1);
        if (!before.atEndOfMonth().isBefore(campaign.runUpFrom())) {
            ways.add(CalendarNavigation.to(MonthTable.inWords(before), asked, CalendarDayCriteria.month(before)));
        }
        ways.add(CalendarNavigation.to("Show as a list", asked, list(month, campaign)));
        if (!after.atDay(1).isAfter(campaign.lastDay())) {
            ways.add(CalendarNavigation.to(MonthTable.inWords(after), asked, CalendarDayCriteria.month(after)));
        }
        return ways;
    }

    private static CalendarDayCriteria list(YearMonth month, CampaignDays campaign) {
        LocalDate first = month.atDay(1);
        boolean ofTheWeek = YearMonth.from(campaign.firstDay()).equals(month) || first.isBefore(campaign.runUpFrom());
        return ofTheWeek ? CalendarDayCriteria.WEEK : CalendarDayCriteria.from(first);
    }
}
