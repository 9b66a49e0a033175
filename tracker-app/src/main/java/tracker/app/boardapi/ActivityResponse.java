package tracker.app.boardapi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.ReachFigures;
import tracker.domain.participation.ActivitySummary;

/** Response with one activity of any type. */
record ActivityResponse(
        String id,
        String kind,
        @Nullable String trust,
        String title,
        LocalDate from,
        LocalDate to,
        String stage,
        ReachFigures reach,
        boolean late) {

    static ActivityResponse of(ActivitySummary a) {
        return new ActivityResponse(
                a.id(),
                EnumWordConverter.of(a.kind()),
                a.trust(),
                a.title(),
                a.days().from(),
                a.days().to(),
                EnumWordConverter.of(a.stage()),
                ReachFigures.of(a.reach()),
                a.late());
    }
}
