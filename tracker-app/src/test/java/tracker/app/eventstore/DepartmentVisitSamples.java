package tracker.app.eventstore;

import static tracker.app.eventstore.SampleValues.CAMPAIGN;
import static tracker.app.eventstore.SampleValues.KNOWN_SCHOOL;
import static tracker.app.eventstore.SampleValues.MONDAY;
import static tracker.app.eventstore.SampleValues.RANGE;
import static tracker.app.eventstore.SampleValues.REASON;
import static tracker.app.eventstore.SampleValues.STAFF;
import static tracker.app.eventstore.SampleValues.TRUST;
import static tracker.app.eventstore.SampleValues.TUESDAY;
import static tracker.app.eventstore.SampleValues.UNKNOWN_SCHOOL;
import static tracker.app.eventstore.SampleValues.counted;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.PlanOutline;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitEvent;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitArranged;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitCancelled;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitCorrected;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitFiguresConfirmed;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitFiguresReturned;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitHosted;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRescheduled;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRestored;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRevised;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitWithdrawn;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * Events of a department visit: arranged, moved, hosted and counted in every way, corrected, cancelled, withdrawn and
 * restored.
 */
final class DepartmentVisitSamples {

    private static final DepartmentVisitId ID =
            new DepartmentVisitId("departmentvisit-019ccf3e-2b1a-7c55-9d0e-3f6a1b2c4d5e");
    private static final TextLine GENETICS = new TextLine("Genetics laboratory");
    private static final DepartmentVisitDetails FULL = with(KNOWN_SCHOOL);
    private static final DepartmentVisitDetails ELSEWHERE = with(UNKNOWN_SCHOOL);
    private static final DepartmentVisitDetails SPARSE =
            new DepartmentVisitDetails(TUESDAY, GENETICS, null, List.of(), null, null);
    private static final DepartmentVisitDetails OPEN = new DepartmentVisitDetails(
            MONDAY,
            GENETICS,
            KNOWN_SCHOOL,
            List.of("year-12"),
            new ActivityDuration(90),
            new Note("Meet at the lift."),
            true);
    private static final DepartmentVisitDetails AT_A_TIME = outlined(new PlanOutline(LocalTime.of(9, 5), null));
    private static final DepartmentVisitDetails FOR_SOME = outlined(new PlanOutline(null, 12));
    private static final DepartmentVisitFigures COUNTED = new DepartmentVisitFigures(RANGE, STAFF);
    private static final DepartmentVisitFigures UNKNOWN =
            new DepartmentVisitFigures(Reach.UNKNOWN, StaffingFigures.NOT_SAID);

    private DepartmentVisitSamples() {}

    static Stream<DepartmentVisitEvent> all() {
        return Stream.concat(
                closed(),
                Stream.of(
                        new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, OPEN, false),
                        new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, OPEN, COUNTED, false),
                        new DepartmentVisitCorrected(ID, CAMPAIGN, TRUST, OPEN, COUNTED, OPEN, COUNTED, REASON),
                        new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, AT_A_TIME, false),
                        new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, FOR_SOME, false),
                        new DepartmentVisitRescheduled(ID, CAMPAIGN, TRUST, MONDAY, TUESDAY, REASON, OPEN, ELSEWHERE),
                        new DepartmentVisitRescheduled(ID, CAMPAIGN, TRUST, MONDAY, TUESDAY, REASON, ELSEWHERE, OPEN),
                        new DepartmentVisitRescheduled(
                                ID, CAMPAIGN, TRUST, TUESDAY, TUESDAY, REASON, AT_A_TIME, FOR_SOME),
                        new DepartmentVisitRescheduled(
                                ID, CAMPAIGN, TRUST, TUESDAY, TUESDAY, REASON, FOR_SOME, AT_A_TIME),
                        new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, AT_A_TIME, COUNTED, false),
                        new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, FOR_SOME, COUNTED, false),
                        new DepartmentVisitCorrected(
                                ID, CAMPAIGN, TRUST, AT_A_TIME, COUNTED, FOR_SOME, COUNTED, REASON),
                        new DepartmentVisitCorrected(
                                ID, CAMPAIGN, TRUST, FOR_SOME, COUNTED, AT_A_TIME, COUNTED, REASON)));
    }

    private static Stream<DepartmentVisitEvent> closed() {
        return Stream.concat(
                Stream.of(
                        new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, FULL, true),
                        new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, ELSEWHERE, false),
                        new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, SPARSE, false),
                        new DepartmentVisitRescheduled(ID, CAMPAIGN, TRUST, MONDAY, TUESDAY, REASON),
                        new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, FULL, COUNTED, true),
                        new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, ELSEWHERE, UNKNOWN, false),
                        new DepartmentVisitRevised(ID, CAMPAIGN, TRUST, UNKNOWN, COUNTED, REASON),
                        new DepartmentVisitRevised(ID, CAMPAIGN, TRUST, COUNTED, UNKNOWN, REASON),
                        new DepartmentVisitCorrected(ID, CAMPAIGN, TRUST, SPARSE, UNKNOWN, FULL, COUNTED, REASON),
                        new DepartmentVisitCorrected(ID, CAMPAIGN, TRUST, FULL, COUNTED, SPARSE, UNKNOWN, REASON),
                        new DepartmentVisitCorrected(
                                ID, CAMPAIGN, TRUST, ELSEWHERE, COUNTED, ELSEWHERE, COUNTED, REASON),
                        new DepartmentVisitCancelled(ID, CAMPAIGN, TRUST, REASON),
                        new DepartmentVisitWithdrawn(ID, CAMPAIGN, TRUST, REASON),
                        new DepartmentVisitRestored(ID, CAMPAIGN, TRUST, REASON),
                        new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, FULL, COUNTED, false, true),
                        new DepartmentVisitRevised(ID, CAMPAIGN, TRUST, UNKNOWN, COUNTED, REASON, true),
                        new DepartmentVisitCorrected(ID, CAMPAIGN, TRUST, SPARSE, UNKNOWN, FULL, COUNTED, REASON, true),
                        new DepartmentVisitFiguresConfirmed(ID, CAMPAIGN, TRUST, COUNTED),
                        new DepartmentVisitFiguresConfirmed(ID, CAMPAIGN, TRUST, UNKNOWN),
                        new DepartmentVisitFiguresReturned(ID, CAMPAIGN, TRUST, REASON),
                        new DepartmentVisitRescheduled(
                                ID, CAMPAIGN, TRUST, TUESDAY, TUESDAY, REASON, SPARSE, FOR_SOME)),
                Arrays.stream(CountingMethod.values()).map(DepartmentVisitSamples::hosted));
    }

    private static DepartmentVisitDetails with(School school) {
        return new DepartmentVisitDetails(
                MONDAY, GENETICS, school, List.of("year-12"), new ActivityDuration(90), new Note("Meet at the lift."));
    }

    private static DepartmentVisitHosted hosted(CountingMethod method) {
        var figures = new DepartmentVisitFigures(counted(method), StaffingFigures.NOT_SAID);
        return new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, SPARSE, figures, false);
    }

    private static DepartmentVisitDetails outlined(PlanOutline outline) {
        return new DepartmentVisitDetails(TUESDAY, GENETICS, null, List.of(), null, null, null, outline);
    }
}
