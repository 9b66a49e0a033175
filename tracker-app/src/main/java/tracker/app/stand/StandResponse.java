package tracker.app.stand;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.ReachFigures;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.FoldedActivity;
import tracker.domain.activity.PlanOutline;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandEvent;
import tracker.domain.stand.StandFigures;

/** The current state of a stand. Field names are a stable contract. */
record StandResponse(
        String id,
        long version,
        int campaign,
        String trust,
        String stage,
        LocalDate day,
        LocalDate lastDay,
        String place,
        List<String> shown,
        @Nullable String note,
        @Nullable ReachFigures reach,
        @Nullable Integer staff,
        @Nullable Double hours,
        boolean late,
        @Nullable String starts,
        @Nullable Integer expected) {

    static StandResponse of(EventHistory story, boolean toItsTrust) {
        FoldedActivity<StandDetails, StandFigures> now = FoldedActivity.of(story.events(), StandEvent.class);
        StandDetails details = now.details();
        return of(
                story,
                now.contribution(),
                details,
                toItsTrust || !now.contribution().countsAs().awaitsFigures() ? now.figures() : null,
                toItsTrust && details.note() != null ? details.note().value() : null,
                toItsTrust ? details.outline() : null);
    }

    private static StandResponse of(
            EventHistory story,
            ActivityContribution counts,
            StandDetails details,
            @Nullable StandFigures figures,
            @Nullable String note,
            @Nullable PlanOutline outline) {
        return new StandResponse(
                story.events().getFirst().id().value(),
                story.version(),
                counts.campaign().value(),
                Objects.requireNonNull(counts.trust()).value(),
                EnumWordConverter.of(counts.countsAs()),
                details.days().from(),
                details.days().to(),
                details.place().value(),
                details.shown(),
                note,
                figures == null ? null : ReachFigures.of(figures.visitors()),
                figures == null ? null : figures.staffing().staff(),
                figures == null ? null : figures.staffing().hours(),
                counts.late(),
                outline == null || outline.starts() == null
                        ? null
                        : outline.starts().toString(),
                outline == null ? null : outline.expected());
    }
}
