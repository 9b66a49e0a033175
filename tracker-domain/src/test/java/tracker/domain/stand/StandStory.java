package tracker.domain.stand;

import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandEvent.StandBooked;
import tracker.domain.stand.StandEvent.StandCancelled;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.stand.StandEvent.StandWithdrawn;
import tracker.domain.stand.StandEvent.VisitorsTallied;

/** Test fixtures for stands: commands, events and values. */
final class StandStory {

    static final StandId ID = new StandId("stand-1");
    static final Instant TAPPED_AT = Instant.parse("2027-03-09T12:00:00Z");

    private StandStory() {}

    static StandDetails on(LocalDate day) {
        return new StandDetails(DayRange.on(day), new TextLine("Main foyer"), List.of("audiology"), null);
    }

    static StandFigures visitors(int count) {
        return new StandFigures(Reach.of(count, CountingMethod.CLICKER), new StaffingFigures(3, 6.0));
    }

    static StandBooked booked() {
        return new StandBooked(ID, CAMPAIGN, TRUST, on(TUESDAY), false);
    }

    static StandHeld held(int count) {
        return new StandHeld(ID, CAMPAIGN, TRUST, on(TUESDAY), visitors(count), false);
    }

    static StandCancelled cancelled() {
        return new StandCancelled(ID, CAMPAIGN, TRUST, REASON);
    }

    static StandWithdrawn withdrawn() {
        return new StandWithdrawn(ID, CAMPAIGN, TRUST, REASON);
    }

    static VisitorsTallied tallied(String device, long number, int taps) {
        return new VisitorsTallied(ID, CAMPAIGN, TRUST, device, number, taps, TAPPED_AT);
    }

    static RecordStandHeld recordHeld(int count) {
        return new RecordStandHeld(ID, CAMPAIGN, TRUST, on(TUESDAY), visitors(count));
    }
}
