package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tracker.domain.access.CallerIdentity;
import tracker.domain.calendar.CalendarCounts;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UnreportedText;
import tracker.ui.shared.UpdatableComponent;

/**
 * The days in order. One list for all users: stacked on a phone, in print and for screen readers, side by side where
 * the screen is wide enough.
 */
final class CalendarAgenda extends Div implements UpdatableComponent<CalendarPage> {

    private static final SharedRenderer<CalendarPage> DRAWING =
            SharedRenderer.of(first -> new CalendarAgenda(CallerIdentity.VISITOR));

    private final Paragraph finding = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final KeyedComponentList<AgendaDayItem.AgendaDayDetails, AgendaDayItem> days =
            new KeyedComponentList<>(list, told -> told.day().day(), AgendaDayItem::new);

    private final transient CallerIdentity speaker;

    /** @param speaker the user; users of a trust can report from here */
    CalendarAgenda(CallerIdentity speaker) {
        this.speaker = speaker;
        finding.addClassName("finding");
        SharedRenderer.piece(finding, "finding");
        addClassName("agenda");
        add(finding, list);
    }

    /** The shared rendering for visitors. */
    static RenderedFragment<CalendarPage> drawn() {
        return new RenderedFragment<>(DRAWING);
    }

    @Override
    public void show(CalendarPage now) {
        TextUpdater.update(finding, finding(now));
        list.setClassName("one-day", now.days().size() == 1);
        days.show(now.days().stream()
                .map(day -> new AgendaDayItem.AgendaDayDetails(day, now, speaker))
                .toList());
    }

    private static String finding(CalendarPage now) {
        CampaignPhase phase = phase(now);
        if (now.counts().all() > 0) {
            return inWords(now);
        }
        return phase.isFinal()
                ? "No activities are recorded for these days."
                : "No activities planned or held yet. New activities appear here automatically.";
    }

    /** "12 activities: 5 planned, 2 reports due, 5 held.", leaving out what there cannot be any more. */
    static String inWords(CalendarPage now) {
        CalendarCounts counts = now.counts();
        CampaignPhase phase = phase(now);
        String parts = Stream.of(
                        counts.planned() == 0 && phase.weekIsOver()
                                ? ""
                                : FigureFormat.count(counts.planned()) + " planned",
                        UnreportedText.due(counts.due(), phase),
                        FigureFormat.count(counts.held()) + " held")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return FigureFormat.count(counts.all(), "activity", "activities") + ": " + parts + ".";
    }

    private static CampaignPhase phase(CalendarPage now) {
        return CampaignPhase.of(
                now.campaign(), LondonCalendar.dayOf(now.moment().asAt()));
    }
}
