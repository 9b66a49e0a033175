package tracker.ui.calendar;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import tracker.domain.access.CallerIdentity;
import tracker.domain.calendar.CalendarDay;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.calendar.AgendaDayItem.AgendaDayDetails;
import tracker.ui.links.CalendarDayCriteria;
import tracker.ui.links.CalendarNavigation;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** One day of the agenda with its activities and a link to all of them. */
final class AgendaDayItem extends ListItem implements UpdatableComponent<AgendaDayDetails> {

    private final Span today = new Span("Today");
    private final Paragraph nothing = new Paragraph();
    private final KeyedComponentList<AgendaEntry.AgendaEntryDetails, AgendaEntry> entries;
    private final UnorderedList list = new UnorderedList();
    private final RouterLink all;
    private final Div more = new Div();

    AgendaDayItem(AgendaDayDetails first) {
        LocalDate date = first.day().day();
        today.addClassNames("tag", "today");
        nothing.addClassName("nothing");
        entries = new KeyedComponentList<>(list, AgendaEntry.AgendaEntryDetails::key, AgendaEntry::new);
        all = CalendarNavigation.to("", first.page().asked(), CalendarDayCriteria.day(date, 1));
        more.add(all);
        more.addClassName("more");
        addClassName("day");
        add(new H3(new Span(FigureFormat.day(date)), new Text(" "), today), nothing, list, more);
    }

    @Override
    public void show(AgendaDayDetails told) {
        CalendarDay now = told.day();
        LocalDate asked = LondonCalendar.dayOf(told.page().moment().asAt());
        boolean isToday = now.day().equals(asked);
        today.setVisible(isToday);
        setClassName("is-today", isToday);
        if (isToday) {
            getElement().setAttribute("aria-current", "date");
        }
        boolean empty = now.entries().isEmpty();
        TextUpdater.update(nothing, nothing(now, asked));
        nothing.setVisible(empty);
        list.setVisible(!empty);
        boolean amongOthers = told.page().asked().area().level() != Area.AreaLevel.TRUST;
        entries.show(now.entries().stream()
                .map(entry -> new AgendaEntry.AgendaEntryDetails(entry, now.day(), asked, told.own(entry), amongOthers))
                .toList());
        TextUpdater.update(all, "All " + FigureFormat.count(now.all()) + " on " + FigureFormat.day(now.day()));
        more.setVisible(
                told.page().days().size() > 1 && now.all() > now.entries().size());
    }

    private static String nothing(CalendarDay now, LocalDate today) {
        if (now.all() > 0) {
            return "No other activities on this day.";
        }
        return now.day().isBefore(today) ? "No activities on this day." : "Nothing planned yet";
    }

    /**
     * @param page to which the day belongs
     * @param speaker the user
     */
    record AgendaDayDetails(CalendarDay day, CalendarPage page, CallerIdentity speaker) {

        boolean own(CalendarEntry entry) {
            return speaker.signedIn() && speaker.actsFor(new TrustCode(entry.trust()));
        }
    }
}
