package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.domain.calendar.CalendarCounts;
import tracker.domain.calendar.CalendarPage;
import tracker.ui.shared.UpdatableComponent;

/** Announces changes to screen readers: politely, in one sentence, at most once a minute. */
final class CalendarAnnouncer extends Div implements UpdatableComponent<CalendarPage> {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private @Nullable CalendarCounts told;
    private Instant said = Instant.MIN;

    CalendarAnnouncer() {
        addClassName("visually-hidden");
        getElement().setAttribute("aria-live", "polite");
    }

    /** The first result is the page itself and is not announced. */
    @Override
    public void show(CalendarPage now) {
        CalendarCounts counts = now.counts();
        Instant asked = now.moment().asAt();
        if (told == null) {
            told = counts;
            said = asked;
        } else if (!counts.equals(told) && !asked.isBefore(said.plus(PAUSE))) {
            setText("The calendar has been updated. On these days: " + CalendarAgenda.inWords(now));
            told = counts;
            said = asked;
        }
    }
}
