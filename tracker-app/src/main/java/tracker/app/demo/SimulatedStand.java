package tracker.app.demo;

import java.time.LocalDate;
import java.util.List;
import tracker.app.demo.SimulatedPlaces.SimulatedSpecialism;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Command;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.trust.TrustCode;

/** An invented stand. */
record SimulatedStand(
        StandId id,
        CampaignId campaign,
        TrustCode trust,
        StandDetails details,
        StandFigures figures,
        Reach more,
        Reach fewer)
        implements SimulatedActivity {

    private static final SimulatedAudience VISITORS = new SimulatedAudience(
            85,
            0.75,
            8,
            900,
            List.of(
                    CountingMethod.ESTIMATE,
                    CountingMethod.ESTIMATE,
                    CountingMethod.ESTIMATE,
                    CountingMethod.CLICKER,
                    CountingMethod.CLICKER,
                    CountingMethod.TICKETS));

    static SimulatedStand on(LocalDate day, SimulationContext cast, int number, SeededRandom chance) {
        Reach met = VISITORS.met(chance);
        return new SimulatedStand(
                StandId.of(cast.source("stand", number)),
                cast.year(),
                cast.code(),
                new StandDetails(
                        DayRange.on(day),
                        SimulationContext.labelled(chance.oneOf(cast.places())),
                        shown(chance),
                        SimulationContext.NOTE),
                new StandFigures(met, SimulatedAudience.staff(chance)),
                VISITORS.more(met, chance),
                VISITORS.fewer(met, chance));
    }

    private static List<String> shown(SeededRandom chance) {
        int first = chance.between(0, SimulatedPlaces.SPECIALISMS.size() - 3);
        return SimulatedPlaces.SPECIALISMS.subList(first, first + chance.between(1, 3)).stream()
                .map(SimulatedSpecialism::code)
                .toList();
    }

    @Override
    public Command planned() {
        return new BookStand(id, campaign, trust, details);
    }

    @Override
    public Command moved(LocalDate to, Reason reason) {
        return new RescheduleStand(id, campaign, trust, DayRange.on(to), reason);
    }

    @Override
    public Command cancelled(Reason reason) {
        return new CancelStand(id, campaign, trust, reason);
    }

    @Override
    public Command held(boolean asPlanned) {
        return new RecordStandHeld(id, campaign, trust, asPlanned ? null : details, figures);
    }

    @Override
    public Command revised(Reason reason) {
        return new ReviseStand(id, campaign, trust, new StandFigures(more, figures.staffing()), reason);
    }

    @Override
    public Command corrected(Reason reason) {
        return new CorrectStand(id, campaign, trust, null, new StandFigures(fewer, figures.staffing()), reason);
    }

    @Override
    public Command withdrawn(Reason reason) {
        return new WithdrawStand(id, campaign, trust, reason);
    }

    @Override
    public Command restored(Reason reason) {
        return new RestoreStand(id, campaign, trust, reason);
    }
}
