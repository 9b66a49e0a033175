package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** A bar as long as the day was busy: solid for held, hatched for planned. The figures beside it say the same. */
final class DayBar extends Div implements Shown<WeekDay> {

    private final Span held = new Span();
    private final Span planned = new Span();

    private DayBar() {
        addClassName("bar");
        held.addClassName("held");
        planned.addClassName("planned");
        getElement().setAttribute("aria-hidden", "true");
        add(held, planned);
    }

    static Part<WeekDay> part() {
        DayBar bar = new DayBar();
        return new Part<>(bar, bar);
    }

    @Override
    public void show(WeekDay day) {
        held.getStyle().set("width", share(day.tally().held(), day.most()));
        planned.getStyle().set("width", share(day.tally().planned(), day.most()));
    }

    private static String share(int count, int most) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * count / most);
    }
}
