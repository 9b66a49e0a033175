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

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.PlanOutline;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkEvent;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkBooked;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkCancelled;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkCorrected;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkDelivered;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkFiguresConfirmed;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkFiguresReturned;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRescheduled;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRestored;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRevised;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkWithdrawn;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reach;
import tracker.domain.shared.TextLine;

/**
 * Events of a school talk: booked for every phase of education, moved, delivered, corrected, cancelled, withdrawn and
 * restored.
 */
final class SchoolTalkSamples {

    private static final SchoolTalkId ID = new SchoolTalkId("schooltalk-019ccf3e-2b1a-7c55-9d0e-3f6a1b2c4d5e");
    private static final SchoolTalkDetails FULL = at(EducationPhase.SECONDARY);
    private static final SchoolTalkDetails SPARSE =
            new SchoolTalkDetails(TUESDAY, UNKNOWN_SCHOOL, null, List.of(), null, null, null);
    private static final SchoolTalkDetails OPEN = new SchoolTalkDetails(
            MONDAY,
            KNOWN_SCHOOL,
            EducationPhase.SECONDARY,
            List.of("year-9", "year-10"),
            new TextLine("What a genome tells"),
            new ActivityDuration(45),
            new Note("In the hall."),
            true);
    private static final SchoolTalkDetails AT_A_TIME = outlined(new PlanOutline(LocalTime.of(9, 5), null));
    private static final SchoolTalkDetails FOR_SOME = outlined(new PlanOutline(null, 12));
    private static final SchoolTalkFigures COUNTED =
            new SchoolTalkFigures(RANGE, STAFF, new MeaningfulEncounter(true, false, true, false));
    private static final SchoolTalkFigures UNKNOWN =
            new SchoolTalkFigures(Reach.UNKNOWN, StaffingFigures.NOT_SAID, MeaningfulEncounter.NOT_TICKED);

    private SchoolTalkSamples() {}

    static Stream<SchoolTalkEvent> all() {
        return Stream.concat(
                closed(),
                Stream.of(
                        new SchoolTalkBooked(ID, CAMPAIGN, TRUST, OPEN, false),
                        new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, OPEN, COUNTED, false),
                        new SchoolTalkCorrected(ID, CAMPAIGN, TRUST, OPEN, COUNTED, OPEN, COUNTED, REASON),
                        new SchoolTalkBooked(ID, CAMPAIGN, TRUST, AT_A_TIME, false),
                        new SchoolTalkBooked(ID, CAMPAIGN, TRUST, FOR_SOME, false),
                        new SchoolTalkRescheduled(ID, CAMPAIGN, TRUST, MONDAY, TUESDAY, REASON, OPEN, FULL),
                        new SchoolTalkRescheduled(ID, CAMPAIGN, TRUST, MONDAY, TUESDAY, REASON, FULL, OPEN),
                        new SchoolTalkRescheduled(ID, CAMPAIGN, TRUST, TUESDAY, TUESDAY, REASON, AT_A_TIME, FOR_SOME),
                        new SchoolTalkRescheduled(ID, CAMPAIGN, TRUST, TUESDAY, TUESDAY, REASON, FOR_SOME, AT_A_TIME),
                        new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, AT_A_TIME, COUNTED, false),
                        new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, FOR_SOME, COUNTED, false),
                        new SchoolTalkCorrected(ID, CAMPAIGN, TRUST, AT_A_TIME, COUNTED, FOR_SOME, COUNTED, REASON),
                        new SchoolTalkCorrected(ID, CAMPAIGN, TRUST, FOR_SOME, COUNTED, AT_A_TIME, COUNTED, REASON)));
    }

    private static Stream<SchoolTalkEvent> closed() {
        return Stream.concat(
                Stream.of(
                        new SchoolTalkBooked(ID, CAMPAIGN, TRUST, SPARSE, true),
                        new SchoolTalkRescheduled(ID, CAMPAIGN, TRUST, MONDAY, TUESDAY, REASON),
                        new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, FULL, COUNTED, true),
                        new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, SPARSE, UNKNOWN, false),
                        new SchoolTalkRevised(ID, CAMPAIGN, TRUST, UNKNOWN, COUNTED, REASON),
                        new SchoolTalkRevised(ID, CAMPAIGN, TRUST, COUNTED, UNKNOWN, REASON),
                        new SchoolTalkCorrected(ID, CAMPAIGN, TRUST, SPARSE, UNKNOWN, FULL, COUNTED, REASON),
                        new SchoolTalkCorrected(ID, CAMPAIGN, TRUST, FULL, COUNTED, SPARSE, UNKNOWN, REASON),
                        new SchoolTalkCancelled(ID, CAMPAIGN, TRUST, REASON),
                        new SchoolTalkWithdrawn(ID, CAMPAIGN, TRUST, REASON),
                        new SchoolTalkRestored(ID, CAMPAIGN, TRUST, REASON),
                        new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, FULL, COUNTED, false, true),
                        new SchoolTalkRevised(ID, CAMPAIGN, TRUST, UNKNOWN, COUNTED, REASON, true),
                        new SchoolTalkCorrected(ID, CAMPAIGN, TRUST, SPARSE, UNKNOWN, FULL, COUNTED, REASON, true),
                        new SchoolTalkFiguresConfirmed(ID, CAMPAIGN, TRUST, COUNTED),
                        new SchoolTalkFiguresConfirmed(ID, CAMPAIGN, TRUST, UNKNOWN),
                        new SchoolTalkFiguresReturned(ID, CAMPAIGN, TRUST, REASON),
                        new SchoolTalkRescheduled(ID, CAMPAIGN, TRUST, TUESDAY, TUESDAY, REASON, SPARSE, AT_A_TIME)),
                Arrays.stream(EducationPhase.values())
                        .map(phase -> new SchoolTalkBooked(ID, CAMPAIGN, TRUST, at(phase), false)));
    }

    private static SchoolTalkDetails at(EducationPhase phase) {
        return new SchoolTalkDetails(
                MONDAY,
                KNOWN_SCHOOL,
                phase,
                List.of("year-9", "year-10"),
                new TextLine("What a genome tells"),
                new ActivityDuration(45),
                new Note("In the hall."));
    }

    private static SchoolTalkDetails outlined(PlanOutline outline) {
        return new SchoolTalkDetails(TUESDAY, UNKNOWN_SCHOOL, null, List.of(), null, null, null, null, outline);
    }
}
