package tracker.app.departmentvisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.ReachFigures;
import tracker.app.api.SchoolDetails;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitArranged;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitCorrected;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitHosted;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRescheduled;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRevised;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.participation.ActivityContribution;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.ContributionEvent;

/** The current state of a department visit. Field names are a stable contract. */
record DepartmentVisitResponse(
        String id,
        long version,
        int campaign,
        String trust,
        String stage,
        LocalDate day,
        String department,
        @Nullable SchoolDetails school,
        List<String> yearGroups,
        @Nullable Integer minutes,
        @Nullable String note,
        @Nullable ReachFigures reach,
        @Nullable Integer staff,
        @Nullable Double hours,
        boolean late) {

    static DepartmentVisitResponse of(EventHistory story, boolean toItsTrust) {
        @Nullable ActivityContribution counts = null;
        @Nullable DepartmentVisitDetails details = null;
        @Nullable DepartmentVisitFigures figures = null;
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

    static @Nullable DepartmentVisitDetails details(ActivityEvent fact, @Nullable DepartmentVisitDetails before) {
        return switch (fact) {
            case DepartmentVisitArranged e -> e.details();
            case DepartmentVisitHosted e -> e.details();
            case DepartmentVisitCorrected e -> e.details();
            case DepartmentVisitRescheduled e
            when before != null ->
                new DepartmentVisitDetails(
                        e.day(),
                        before.department(),
                        before.school(),
                        before.yearGroups(),
                        before.minutes(),
                        before.note());
            default -> before;
        };
    }

    static @Nullable DepartmentVisitFigures figures(ActivityEvent fact, @Nullable DepartmentVisitFigures before) {
        return switch (fact) {
            case DepartmentVisitHosted e -> e.figures();
            case DepartmentVisitRevised e -> e.figures();
            case DepartmentVisitCorrected e -> e.figures();
            default -> before;
        };
    }

    private static DepartmentVisitResponse of(
            EventHistory story,
            ActivityContribution counts,
            DepartmentVisitDetails details,
            @Nullable DepartmentVisitFigures figures,
            @Nullable String note) {
        return new DepartmentVisitResponse(
                story.events().getFirst().id().value(),
                story.version(),
                counts.campaign().value(),
                Objects.requireNonNull(counts.trust()).value(),
                EnumWordConverter.of(counts.countsAs()),
                details.day(),
                details.department().value(),
                details.school() == null ? null : SchoolDetails.of(details.school()),
                details.yearGroups(),
                details.minutes() == null ? null : details.minutes().value(),
                note,
                figures == null ? null : ReachFigures.of(figures.students()),
                figures == null ? null : figures.staffing().staff(),
                figures == null ? null : figures.staffing().hours(),
                counts.late());
    }
}
