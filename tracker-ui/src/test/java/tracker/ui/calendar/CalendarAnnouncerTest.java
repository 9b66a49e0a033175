package tracker.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.thisWeek;

import java.util.List;
import org.junit.jupiter.api.Test;
import tracker.domain.calendar.CalendarCounts;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

class CalendarAnnouncerTest {

    private static final GetCalendar QUESTION =
            new GetCalendar(CAMPAIGN, Area.NATION, null, new DayRange(FIRST_DAY, LAST_DAY), 0, 8);

    private static CalendarPage page(int planned, int secondsLater) {
        return new CalendarPage(
                new SnapshotPosition(REPORTED_AT.plusSeconds(secondsLater), ContiguousPosition.proven(planned)),
                thisWeek(),
                QUESTION,
                "England",
                List.of(),
                new CalendarCounts(planned, 3, 0, 0, 0));
    }

    @Test
    void what_has_changed_is_told_in_one_sentence_and_at_most_once_a_minute() {
        CalendarAnnouncer announcer = new CalendarAnnouncer();
        announcer.show(page(1, 0));
        announcer.show(page(2, 59));
        assertThat(announcer.getText()).isEmpty();

        announcer.show(page(2, 60));
        assertThat(announcer.getText())
                .isEqualTo("The calendar has been updated. On these days: 5 activities: 2 planned, 3 held.");

        announcer.show(page(9, 90));
        assertThat(announcer.getText()).contains("5 activities");
    }

    @Test
    void what_has_not_changed_is_not_told() {
        CalendarAnnouncer announcer = new CalendarAnnouncer();
        announcer.show(page(1, 0));
        announcer.show(page(1, 600));
        assertThat(announcer.getText()).isEmpty();
    }
}
