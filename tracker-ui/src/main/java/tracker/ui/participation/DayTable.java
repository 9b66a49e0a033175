package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import tracker.domain.participation.Board;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;

/** What was planned and held on each day of the week, and in the run-up before it. */
final class DayTable extends Div implements Shown<Board> {

    private static final Drawing<Board> DRAWING = Drawing.of(first -> new DayTable());

    private final LiveTable<WeekDay> table = new LiveTable<WeekDay>("Activities on each day", WeekDay::name)
            .named("Day", WeekDay::name)
            .picture("Held and planned", first -> DayBar.part())
            .figures("Held", row -> Figures.count(row.tally().held()))
            .figures("Planned", row -> Figures.count(row.tally().planned()))
            .figures("People reached", row -> Figures.people(row.tally()));

    private final Card card = new Card("By day", table);

    private DayTable() {
        table.addClassName("day-table");
        add(card);
    }

    static Drawn<Board> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(Board board) {
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
