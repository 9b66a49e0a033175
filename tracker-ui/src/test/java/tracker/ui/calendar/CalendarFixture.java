package tracker.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.calendar.CalendarCounts;
import tracker.domain.calendar.CalendarDay;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;
import tracker.ui.FakeCurrentUser;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;

/** A test of the calendar of a visitor, whose days the test tells. */
abstract class CalendarFixture extends ViewTest {

    static final DayRange WEEK = new DayRange(FIRST_DAY, LAST_DAY);
    static final GetCalendar QUESTION = asked(Area.NATION, null, WEEK, 0, 8);

    CalendarFixture() {
        currentUser(FakeCurrentUser.VISITOR);
    }

    static GetCalendar asked(Area part, @Nullable ActivityKind kind, DayRange days, int skip, int most) {
        return new GetCalendar(CAMPAIGN, part, kind, days, skip, most);
    }

    static CalendarEntry entry(String id, ActivityStage stage, LocalDate day) {
        return entry(id, stage, DayRange.on(day));
    }

    static CalendarEntry entry(String id, ActivityStage stage, DayRange days) {
        return new CalendarEntry(
                id, CAMPAIGN, ActivityKind.STAND, "RJ1", "Guy's & St Thomas'", "Foyer " + id, days, stage);
    }

    /** The entries on the days of the question, and so many more on each day that has any. */
    final void told(GetCalendar question, int more, CalendarEntry... entries) {
        List<CalendarDay> days = question.days()
                .from()
                .datesUntil(question.days().to().plusDays(1))
                .map(day -> day(day, more, entries))
                .toList();
        queries.setAnswer(
                question,
                Optional.of(new CalendarPage(
                        at(40),
                        thisWeek(),
                        question,
                        "England",
                        days,
                        new CalendarCounts(entries.length, 2, 7, 0, 0))));
    }

    static CalendarDay day(LocalDate day, int more, CalendarEntry... entries) {
        List<CalendarEntry> on = Arrays.stream(entries)
                .filter(entry -> !day.isBefore(entry.days().from())
                        && !day.isAfter(entry.days().to()))
                .toList();
        return new CalendarDay(day, on, on.isEmpty() ? 0 : on.size() + more);
    }

    final String day(int index) {
        return fragment(".agenda").select(".day").get(index).text();
    }

    final void open(String... parameters) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], parameters[i + 1]);
        }
        UI.getCurrent().navigate("calendar", QueryParameters.simple(all));
    }

    final void refused(String sentence, String... parameters) {
        open(parameters);
        assertThat($(NotFoundView.class).exists()).isTrue();
        assertThat(pageText()).contains(sentence);
    }
}
