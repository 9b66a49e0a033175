package tracker.app.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.app.api.ReachJson;
import tracker.app.api.Word;
import tracker.domain.participation.ActivitySummary;

/** How one activity of any kind looks to a machine. */
record ActivityJson(
        String id,
        String kind,
        @Nullable String trust,
        String title,
        LocalDate from,
        LocalDate to,
        String stage,
        ReachJson reach,
        boolean late) {

    static ActivityJson of(ActivitySummary a) {
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
