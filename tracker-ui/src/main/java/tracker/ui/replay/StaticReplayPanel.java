package tracker.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.MarkupElement;

/** The replay without scripts: a table of links to the board at four times of each day. */
public final class StaticReplayPanel extends Div {

    static final String HEADING = "Replay of the week";

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final transient PlaceAddress nation;
    private final transient Instant now;

    public StaticReplayPanel(AnnouncedCampaign campaign, Clock clock) {
        nation = PlaceAddress.read(new Location(""), campaign, tracker.domain.trust.Area.NATION, clock);
        now = clock.instant();
        addClassNames("width", "replay");
        add(
                new H1(HEADING),
                new Paragraph(campaign.name() + ", all of England."),
                new MarkupElement("noscript").withChildren(week()));
    }

    private Component week() {
        List<LocalDate> begun = nation.campaign().days().week().stream()
                .filter(day -> !day.isAfter(LondonCalendar.dayOf(now)))
                .toList();
        if (begun.isEmpty()) {
            return new Paragraph("The week has not started. You can replay it once it has.");
        }
        LiveTable<LocalDate> table = new LiveTable<LocalDate>("Figures as reported by each time", day -> day)
                .named("Day", FigureFormat::day)
                .words("6am", day -> at(day, MORNING))
                .words("Midday", day -> at(day, NOON))
                .words("6pm", day -> at(day, EVENING))
                .words("Midnight at the end of the day", day -> at(day.plusDays(1), LocalTime.MIDNIGHT));
        table.show(begun);
        return new Div(
                new Paragraph("The replay needs JavaScript. Without it, use these links to see the figures at each of"
                        + " these times."),
                table);
    }

    private CellComponent<LocalDate> at(LocalDate day, LocalTime time) {
        Instant instant = day.atTime(time).atZone(LondonCalendar.ZONE).toInstant();
        return new CellComponent<>(instant.isAfter(now) ? new Span("not yet") : link(instant), same -> {});
    }

    private RouterLink link(Instant instant) {
        RouterLink link = nation.withAsAt(new AsAt(instant, AsAtMeaning.KNOWN)).link();
        link.setText(LondonCalendar.inWords(instant));
        return link;
    }
}
