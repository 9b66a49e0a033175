package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.UpdatableComponent;

/** Bar of the held (solid) and planned (hatched) activities of a day. The table has the same figures. */
final class DayTallyBar extends Div implements UpdatableComponent<WeekDayRow> {

    private final Span held = new Span();
    private final Span planned = new Span();

    private DayTallyBar() {
        addClassName("bar");
        held.addClassName("held");
        planned.addClassName("planned");
        getElement().setAttribute("aria-hidden", "true");
        add(held, planned);
    }

    static CellComponent<WeekDayRow> cell() {
        DayTallyBar bar = new DayTallyBar();
        return new CellComponent<>(bar, bar);
    }

    @Override
    public void show(WeekDayRow day) {
        held.getStyle().set("width", share(day.tally().held(), day.most()));
        planned.getStyle().set("width", share(day.tally().planned(), day.most()));
    }

    private static String share(int count, int most) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * count / most);
    }
}
