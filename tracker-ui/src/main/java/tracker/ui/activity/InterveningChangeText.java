package tracker.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.form.ActivityRef;
import tracker.ui.shared.FigureFormat;

/**
 * Describes changes by others since the user last read the activity, with the author's name where the history shows it.
 */
final class InterveningChangeText {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private InterveningChangeText() {}

    /**
     * "Sam changed this a minute ago. Stand revised to 50 visitors: counted again".
     *
     * @param seen the version the user has seen
     */
    static String inWords(ActivityRef which, long seen, ActivityFormContext ports) {
        List<EventSummary> since = since(
                seen,
                ports.queries()
                        .ask(new GetActivityHistory(which.id(), which.trust()))
                        .map(ActivityHistory::events)
                        .orElse(List.of()));
        if (since.isEmpty()) {
            // stored a moment ago, and not read yet
            return "Someone else changed this at the same time.";
        }
        EventSummary last = since.reversed().stream()
                .filter(fact -> !fact.minor())
                .findFirst()
                .orElse(since.getLast());
        Map<Long, String> names =
                ports.queries().ask(new ListAuthors(which.id(), which.trust())).names();
        return names.getOrDefault(last.position(), "Someone else") + " changed this "
                + ago(last.known(), ports.clock().instant()) + ". " + last.sentence();
    }

    /** A history entry can cover several versions. */
    private static List<EventSummary> since(long seen, List<EventSummary> facts) {
        List<EventSummary> since = new ArrayList<>();
        long number = -1;
        for (EventSummary fact : facts) {
            number += fact.eventCount();
            if (number > seen) {
                since.add(fact);
            }
        }
        return since;
    }

    static String ago(Instant then, Instant now) {
        Duration since = Duration.between(then, now);
        if (since.compareTo(AN_HOUR) > 0) {
            return "on " + LondonCalendar.inWords(then);
        }
        long minutes = since.toMinutes();
        return switch ((int) minutes) {
            case 0 -> "just now";
            case 1 -> "a minute ago";
            default -> FigureFormat.count(minutes, "minute", "minutes") + " ago";
        };
    }
}
