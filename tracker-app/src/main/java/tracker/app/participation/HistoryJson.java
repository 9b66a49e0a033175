package tracker.app.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.api.ReachJson;
import tracker.app.api.Word;
import tracker.domain.participation.ListedActivity;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;

/** How an activity and its history look to a machine. */
record HistoryJson(Instant asAt, long position, ActivityJson activity, List<FactJson> facts) {

    record ActivityJson(
            String id,
            String kind,
            @Nullable String trust,
            String title,
            LocalDate from,
            LocalDate to,
            String stage,
            ReachJson reach,
            boolean late) {}

    record FactJson(long position, Instant known, String fact, String told) {}

    static HistoryJson of(ActivityHistory history) {
        return new HistoryJson(
                history.moment().asAt(),
                history.moment().position(),
                activity(history.activity()),
                history.facts().stream()
                        .map(fact -> new FactJson(fact.position(), fact.known(), fact.name(), fact.told()))
                        .toList());
    }

    private static ActivityJson activity(ListedActivity a) {
        return new ActivityJson(
                a.id(),
                Word.of(a.kind()),
                a.trust(),
                a.title(),
                a.days().from(),
                a.days().to(),
                Word.of(a.stage()),
                ReachJson.of(a.reach()),
                a.late());
    }
}
