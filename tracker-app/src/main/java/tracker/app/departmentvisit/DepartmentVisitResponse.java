package tracker.app.departmentvisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.ReachFigures;
import tracker.app.api.SchoolDetails;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.FoldedActivity;
import tracker.domain.activity.PlanOutline;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitEvent;
import tracker.domain.departmentvisit.DepartmentVisitFigures;

/** The current state of a department visit. Field names are a stable contract. */
record DepartmentVisitResponse(
        String id,
        long version,
        int campaign,
        String trust,
        String stage,
        LocalDate day,
        @Nullable String department,
        @Nullable SchoolDetails school,
        List<String> yearGroups,
        @Nullable Integer minutes,
        @Nullable String note,
        @Nullable ReachFigures reach,
        @Nullable Integer staff,
        @Nullable Double hours,
        boolean late,
        boolean openToPublic,
        @Nullable String starts,
        @Nullable Integer expected) {

    /**
     * @param toItsTrust whether the trust itself reads it
     * @param today UK time; the public sees what it is and where from its day on (decision 51)
     */
    static DepartmentVisitResponse of(EventHistory story, boolean toItsTrust, LocalDate today) {
        FoldedActivity<DepartmentVisitDetails, DepartmentVisitFigures> now =
                FoldedActivity.of(story.events(), DepartmentVisitEvent.class);
        DepartmentVisitDetails details = now.details();
        LocalDate shown = now.contribution().shownFrom();
        boolean withheld = !toItsTrust && shown != null && today.isBefore(shown);
        return of(
                story,
                withheld,
                now.contribution(),
                details,
                toItsTrust || !now.contribution().countsAs().awaitsFigures() ? now.figures() : null,
                toItsTrust && details.note() != null ? details.note().value() : null,
                toItsTrust ? details.outline() : null);
    }

    private static DepartmentVisitResponse of(
            EventHistory story,
            boolean withheld,
            ActivityContribution counts,
            DepartmentVisitDetails details,
            @Nullable DepartmentVisitFigures figures,
            @Nullable String note,
            @Nullable PlanOutline outline) {
        return new DepartmentVisitResponse(
                story.events().getFirst().id().value(),
                story.version(),
                counts.campaign().value(),
                Objects.requireNonNull(counts.trust()).value(),
                EnumWordConverter.of(counts.countsAs()),
                details.day(),
                withheld ? null : details.department().value(),
                withheld || details.school() == null ? null : SchoolDetails.of(details.school()),
                details.yearGroups(),
                details.minutes() == null ? null : details.minutes().value(),
                note,
                figures == null ? null : ReachFigures.of(figures.students()),
                figures == null ? null : figures.staffing().staff(),
                figures == null ? null : figures.staffing().hours(),
                counts.late(),
                counts.publicity().openToPublic(),
                outline == null || outline.starts() == null
                        ? null
                        : outline.starts().toString(),
                outline == null ? null : outline.expected());
    }
}
