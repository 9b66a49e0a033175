package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.TrustBoard;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Table of planned and held activities by day, including those before the week. */
final class DayTable extends Div implements UpdatableComponent<TrustBoard> {

    private static final SharedRenderer<TrustBoard> RENDERER = SharedRenderer.of(DayTable::new);

    private final LiveTable<WeekDayRow> table;
    private final ContentCard card;

    private DayTable(TrustBoard now) {
        PlaceAddress here = PlaceAddress.of(now);
        table = new LiveTable<WeekDayRow>("Activities on each day", WeekDayRow::name)
                .namedBy("Day", first -> new CellComponent<>(name(here, first), same -> {}))
                .picture("Held and planned", first -> DayTallyBar.cell())
                .figures("Held", row -> FigureFormat.count(row.tally().held()))
                .figures("Planned", row -> FigureFormat.count(row.tally().planned()))
                .figures("People reached", row -> FigureFormat.people(row.tally()));
        card = new ContentCard("By day", table, PlaceLinks.fileLink("By day", here, "by-day"));
        table.addClassName("day-table");
        add(card);
    }

    static RenderedFragment<TrustBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    /** Links to the single day. The row before the week has no link. */
    private static Component name(PlaceAddress here, WeekDayRow day) {
        Span words = new Span(day.name());
        return day.runUp() ? words : PlaceLinks.day(words, here, day.date());
    }

    @Override
    public void show(TrustBoard trust) {
        CampaignBoard board = trust.board();
        setVisible(board.participation().total().activities() > 0);
        List<WeekDayRow> days = WeekDayRow.rowsOf(board);
        table.show(days);
        card.showFinding(finding(days));
    }

    private static String finding(List<WeekDayRow> days) {
        return days.stream()
                .filter(day -> !day.runUp() && day.tally().held() > 0)
                .max(Comparator.comparing(day -> day.tally().held()))
                .map(day -> "The busiest day so far is " + day.name() + ", with "
                        + FigureFormat.count(day.tally().held(), "activity", "activities") + " held.")
                .orElse("No activities have been held during the week yet.");
    }
}
