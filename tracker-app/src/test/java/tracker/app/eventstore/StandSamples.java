package tracker.app.eventstore;

import static tracker.app.eventstore.SampleValues.CAMPAIGN;
import static tracker.app.eventstore.SampleValues.MONDAY;
import static tracker.app.eventstore.SampleValues.RANGE;
import static tracker.app.eventstore.SampleValues.REASON;
import static tracker.app.eventstore.SampleValues.STAFF;
import static tracker.app.eventstore.SampleValues.TRUST;
import static tracker.app.eventstore.SampleValues.TUESDAY;
import static tracker.app.eventstore.SampleValues.TUESDAY_NOON;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import tracker.domain.activity.PlanOutline;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reach;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandEvent;
import tracker.domain.stand.StandEvent.StandBooked;
import tracker.domain.stand.StandEvent.StandCancelled;
import tracker.domain.stand.StandEvent.StandCorrected;
import tracker.domain.stand.StandEvent.StandFiguresConfirmed;
import tracker.domain.stand.StandEvent.StandFiguresReturned;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.stand.StandEvent.StandRescheduled;
import tracker.domain.stand.StandEvent.StandRestored;
import tracker.domain.stand.StandEvent.StandRevised;
import tracker.domain.stand.StandEvent.StandWithdrawn;
import tracker.domain.stand.StandEvent.TallyLinkMade;
import tracker.domain.stand.StandEvent.VisitorsTallied;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.stand.TallyKey;

/** Events of a stand: booked, moved, held, counted, corrected, cancelled, withdrawn and restored. */
final class StandSamples {

    private static final StandId ID = new StandId("stand-019ccf3e-2b1a-7c55-9d0e-3f6a1b2c4d5e");
    private static final StandDetails FULL = new StandDetails(
            new DayRange(MONDAY, TUESDAY),
            new TextLine("Main foyer"),
            List.of("audiology", "cardiac-science"),
            new Note("Bring the ear model.\nPower is at the left."));
    private static final StandDetails SPARSE =
            new StandDetails(DayRange.on(TUESDAY), new TextLine("Café"), List.of(), null);
    private static final StandDetails OUTLINED = outlined(new PlanOutline(LocalTime.of(14, 30), 60));
    private static final StandDetails AT_A_TIME = outlined(new PlanOutline(LocalTime.of(9, 5), null));
    private static final StandDetails FOR_SOME = outlined(new PlanOutline(null, 12));
    private static final StandFigures COUNTED = new StandFigures(RANGE, STAFF);
    private static final StandFigures UNKNOWN = new StandFigures(Reach.UNKNOWN, StaffingFigures.NOT_SAID);

    private StandSamples() {}

    static Stream<StandEvent> all() {
        return Stream.of(
                new StandBooked(ID, CAMPAIGN, TRUST, FULL, true),
                new StandBooked(ID, CAMPAIGN, TRUST, SPARSE, false),
                new StandRescheduled(ID, CAMPAIGN, TRUST, DayRange.on(MONDAY), DayRange.on(TUESDAY), REASON),
                new StandHeld(ID, CAMPAIGN, TRUST, FULL, COUNTED, true),
                new StandHeld(ID, CAMPAIGN, TRUST, SPARSE, UNKNOWN, false),
                new VisitorsTallied(ID, CAMPAIGN, TRUST, "foyer-1", 17, -2, TUESDAY_NOON),
                new TallyLinkMade(ID, CAMPAIGN, TRUST, new TallyKey("approved-key-with-32-characters-").hash()),
                new StandRevised(ID, CAMPAIGN, TRUST, UNKNOWN, COUNTED, REASON),
                new StandRevised(ID, CAMPAIGN, TRUST, COUNTED, UNKNOWN, REASON),
                new StandCorrected(ID, CAMPAIGN, TRUST, SPARSE, UNKNOWN, FULL, COUNTED, REASON),
                new StandCorrected(ID, CAMPAIGN, TRUST, FULL, COUNTED, SPARSE, UNKNOWN, REASON),
                new StandCancelled(ID, CAMPAIGN, TRUST, REASON),
                new StandWithdrawn(ID, CAMPAIGN, TRUST, REASON),
                new StandRestored(ID, CAMPAIGN, TRUST, REASON),
                new StandHeld(ID, CAMPAIGN, TRUST, FULL, COUNTED, false, true),
                new StandRevised(ID, CAMPAIGN, TRUST, UNKNOWN, COUNTED, REASON, true),
                new StandCorrected(ID, CAMPAIGN, TRUST, SPARSE, UNKNOWN, FULL, COUNTED, REASON, true),
                new StandFiguresConfirmed(ID, CAMPAIGN, TRUST, COUNTED),
                new StandFiguresConfirmed(ID, CAMPAIGN, TRUST, UNKNOWN),
                new StandFiguresReturned(ID, CAMPAIGN, TRUST, REASON),
                new StandRescheduled(ID, CAMPAIGN, TRUST, SPARSE.days(), SPARSE.days(), REASON, SPARSE, OUTLINED),
                new StandBooked(ID, CAMPAIGN, TRUST, AT_A_TIME, false),
                new StandBooked(ID, CAMPAIGN, TRUST, FOR_SOME, false),
                new StandRescheduled(ID, CAMPAIGN, TRUST, SPARSE.days(), SPARSE.days(), REASON, AT_A_TIME, FOR_SOME),
                new StandRescheduled(ID, CAMPAIGN, TRUST, SPARSE.days(), SPARSE.days(), REASON, FOR_SOME, AT_A_TIME),
                new StandHeld(ID, CAMPAIGN, TRUST, AT_A_TIME, COUNTED, false),
                new StandHeld(ID, CAMPAIGN, TRUST, FOR_SOME, COUNTED, false),
                new StandCorrected(ID, CAMPAIGN, TRUST, AT_A_TIME, COUNTED, FOR_SOME, COUNTED, REASON),
                new StandCorrected(ID, CAMPAIGN, TRUST, FOR_SOME, COUNTED, AT_A_TIME, COUNTED, REASON),
                new StandRescheduled(ID, CAMPAIGN, TRUST, FULL.days(), SPARSE.days(), REASON, FULL, SPARSE),
                new StandRescheduled(ID, CAMPAIGN, TRUST, SPARSE.days(), FULL.days(), REASON, SPARSE, FULL));
    }

    private static StandDetails outlined(PlanOutline outline) {
        return new StandDetails(DayRange.on(TUESDAY), new TextLine("Café"), List.of(), null, outline);
    }
}
