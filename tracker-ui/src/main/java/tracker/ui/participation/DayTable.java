package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.TrustBoard;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** What was planned and held on each day of the week, and in the run-up before it. */
final class DayTable extends Div implements Shown<TrustBoard> {

    private static final Drawing<TrustBoard> DRAWING = Drawing.of(DayTable::new);

    private final LiveTable<WeekDay> table;
    private final Card card;

    private DayTable(TrustBoard now) {
        PlaceAddress here = PlaceAddress.of(now);
        table = new LiveTable<WeekDay>("Activities on each day", WeekDay::name)
                .namedBy("Day", first -> new Part<>(name(here, first), same -> {}))
                .picture("Held and planned", first -> DayBar.part())
                .figures("Held", row -> Figures.count(row.tally().held()))
                .figures("Planned", row -> Figures.count(row.tally().planned()))
                .figures("People reached", row -> Figures.people(row.tally()));
        card = new Card("By day", table, PlaceLinks.fileLink("By day", here, "by-day"));
        table.addClassName("day-table");
        add(card);
    }

    static Drawn<TrustBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    /** The way to that day alone; the run-up is no day. */
    private static Component name(PlaceAddress here, WeekDay day) {
        Span words = new Span(day.name());
        return day.runUp() ? words : PlaceLinks.day(words, here, day.date());
    }

    @Override
    public void show(TrustBoard trust) {
        CampaignBoard board = trust.board();
        setVisible(board.participation().total().activities() > 0);
        List<WeekDay> days = WeekDay.of(board);
        table.show(days);
        card.find(finding(days));
    }

    private static String finding(List<WeekDay> days) {
        return days.stream()
                .filter(day -> !day.runUp() && day.tally().held() > 0)
                .max(Comparator.comparing(day -> day.tally().held()))
                .map(day -> "The busiest day so far is " + day.name() + ", with "
                        + Figures.count(day.tally().held(), "activity", "activities") + " held.")
                .orElse("Nothing is held yet on a day of the week itself.");
    }
}
