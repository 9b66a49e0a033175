package tracker.app.participation;

import java.time.Instant;
import java.util.List;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;

/** How an activity and its history look to a machine. */
record HistoryJson(Instant asAt, long position, ActivityJson activity, List<FactJson> facts) {

    record FactJson(long position, Instant known, String fact, String told) {}

    static HistoryJson of(ActivityHistory history) {
        return new HistoryJson(
                history.moment().asAt(),
                history.moment().position(),
                ActivityJson.of(history.activity()),
                history.events().stream()
                        .map(fact -> new FactJson(fact.position(), fact.known(), fact.name(), fact.sentence()))
                        .toList());
    }
}
