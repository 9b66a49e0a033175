package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.access.CallerIdentity;
import tracker.domain.calendar.CalendarCounts;
import tracker.domain.calendar.CalendarPage;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Kept;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/**
 * The days in their order, one list for everybody: under each other on a phone, in print and for who listens to the page, beside each
 * other where there is room.
 */
final class CalendarAgenda extends Div implements Shown<CalendarPage> {

    private static final Drawing<CalendarPage> DRAWING =
            Drawing.of(first -> new CalendarAgenda(CallerIdentity.VISITOR));

    private final Paragraph finding = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Kept<AgendaDay.Told, AgendaDay> days =
            new Kept<>(list, told -> told.day().day(), AgendaDay::new);

    private final transient CallerIdentity speaker;

    /** @param speaker who looks; the people of a trust can report from here */
    CalendarAgenda(CallerIdentity speaker) {
        this.speaker = speaker;
        finding.addClassName("finding");
        Drawing.piece(finding, "finding");
        addClassName("agenda");
        add(finding, list);
    }

    /** For those who only look, drawn once for all of them. */
    static Drawn<CalendarPage> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(CalendarPage now) {
        Words.show(finding, finding(now.counts()));
        list.setClassName("one-day", now.days().size() == 1);
        days.show(now.days().stream()
                .map(day -> new AgendaDay.Told(day, now, speaker))
                .toList());
    }

    private static String finding(CalendarCounts counts) {
        if (counts.planned() + counts.held() == 0) {
            return "Nothing is planned or held here yet. What trusts log appears by itself.";
        }
        return Figures.count(counts.planned() + counts.held(), "activity", "activities") + ": "
                + Figures.count(counts.planned()) + " planned, " + Figures.count(counts.held()) + " held.";
    }
}
