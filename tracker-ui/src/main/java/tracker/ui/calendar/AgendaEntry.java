package tracker.ui.calendar;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import tracker.domain.activity.ActivityStage;
import tracker.domain.calendar.CalendarEntry;
import tracker.ui.calendar.AgendaEntry.AgendaEntryDetails;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** One activity on one day: title, status, place and a link to its trust. */
final class AgendaEntry extends ListItem implements UpdatableComponent<AgendaEntryDetails> {

    private final Span stage = new Span();
    private final Span title = new Span();
    private final Span trust = new Span();
    private final Paragraph days = new Paragraph();
    private final Anchor add = new Anchor();

    private final RouterLink report;

    AgendaEntry(AgendaEntryDetails first) {
        CalendarEntry entry = first.entry();
        Div tags = new Div(ActivityLabels.tag(entry.kind()), new Text(" "), stage);
        tags.addClassName("tags");
        RouterLink link = BoardNavigation.trust("", entry.trust(), entry.campaign());
        title.addClassName("title");
        trust.addClassName("trust");
        link.add(title, new Text(" "), trust);
        days.addClassName("when");
        add.setHref("calendar/activities/" + entry.id() + ".ics");
        add.setText("Add to my calendar");
        add.addClassName("add");
        add.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        report = MyActivitiesNavigation.report("How many people came?", entry.id());
        report.addClassName("add");
        addClassName("entry");
        add(tags, link, days, report, add);
    }

    /** Past activities are not offered for a personal calendar. */
    @Override
    public void show(AgendaEntryDetails told) {
        CalendarEntry entry = told.entry();
        ActivityLabels.show(entry.kind(), entry.stage(), entry.days(), told.today(), stage);
        TextUpdater.update(title, entry.title());
        TextUpdater.update(trust, entry.trustName());
        trust.setVisible(told.amongOthers());
        boolean several = !entry.days().from().equals(entry.days().to());
        TextUpdater.update(days, several ? entry.days().inWords() : "");
        days.setVisible(several);
        add.getElement().setAttribute("aria-label", "Add to my calendar: " + entry.title() + ", " + entry.trustName());
        report.getElement().setAttribute("aria-label", "How many people came? " + entry.title());
        boolean over = entry.days().to().isBefore(told.today());
        report.setVisible(told.own() && over && entry.stage() == ActivityStage.PLANNED);
        add.setVisible(
                entry.stage() == ActivityStage.PLANNED && !entry.days().to().isBefore(told.today()));
    }

    /**
     * @param day the day of the list
     * @param today of the answer
     * @param own whether the user has a role at its trust
     * @param amongOthers whether the list shows other trusts too, so that the trust is named
     */
    record AgendaEntryDetails(CalendarEntry entry, LocalDate day, LocalDate today, boolean own, boolean amongOthers) {

        /** An activity of several days is shown on each of them. */
        String key() {
            return day + "/" + entry.id();
        }
    }
}
