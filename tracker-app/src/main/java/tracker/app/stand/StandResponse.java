package tracker.app.stand;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.ReachFigures;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.domain.participation.ActivityContribution;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.ContributionEvent;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandEvent.StandBooked;
import tracker.domain.stand.StandEvent.StandCorrected;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.stand.StandEvent.StandRescheduled;
import tracker.domain.stand.StandEvent.StandRevised;
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
        boolean late) {

    static StandResponse of(EventHistory story, boolean toItsTrust) {
        @Nullable ActivityContribution counts = null;
        @Nullable StandDetails details = null;
        @Nullable StandFigures figures = null;
        for (ActivityEvent fact : story.events()) {
            if (fact instanceof ContributionEvent change) {
                counts = change.contribution(counts);
            }
            details = details(fact, details);
            figures = figures(fact, figures);
        }
        return of(
                story,
                ActivityContribution.of(counts),
                Objects.requireNonNull(details),
                figures,
                toItsTrust && details.note() != null ? details.note().value() : null);
    }

    static @Nullable StandDetails details(ActivityEvent fact, @Nullable StandDetails before) {
        return switch (fact) {
            case StandBooked e -> e.details();
            case StandHeld e -> e.details();
            case StandCorrected e -> e.details();
            case StandRescheduled e
            when before != null -> new StandDetails(e.days(), before.place(), before.shown(), before.note());
            default -> before;
        };
    }

    static @Nullable StandFigures figures(ActivityEvent fact, @Nullable StandFigures before) {
        return switch (fact) {
            case StandHeld e -> e.figures();
            case StandRevised e -> e.figures();
            case StandCorrected e -> e.figures();
            default -> before;
        };
    }

    private static StandResponse of(
            EventHistory story,
            ActivityContribution counts,
            StandDetails details,
            @Nullable StandFigures figures,
            @Nullable String note) {
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
                counts.late());
    }
}
