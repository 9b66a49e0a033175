package tracker.app.boardapi;

import java.time.Instant;
import java.util.List;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;

/** Response with an activity and its history. */
record ActivityHistoryResponse(Instant asAt, long position, ActivityResponse activity, List<HistoryEntry> facts) {

    record HistoryEntry(long position, Instant known, String fact, String told) {}

    static ActivityHistoryResponse of(ActivityHistory history) {
        return new ActivityHistoryResponse(
                history.moment().asAt(),
                history.moment().position(),
                ActivityResponse.of(history.activity()),
                history.events().stream()
                        .map(event -> new HistoryEntry(event.position(), event.known(), event.name(), event.sentence()))
                        .toList());
    }
}
