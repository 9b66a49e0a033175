package tracker.app.demo;

import java.time.LocalDate;
import java.util.List;
import tracker.app.demo.SimulatedPlaces.SimulatedSpecialism;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;

/** A simulated stand. */
final class SimulatedStand {

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

    private SimulatedStand() {}

    static SimulatedActivity<StandDetails, StandFigures> on(
            LocalDate day, SimulationContext cast, int number, SeededRandom chance) {
        Reach met = VISITORS.met(chance);
        StandDetails details = new StandDetails(
                DayRange.on(day),
                SimulationContext.labelled(chance.oneOf(cast.places())),
                shown(chance),
                SimulationContext.NOTE);
        StandFigures figures = new StandFigures(met, SimulatedAudience.staff(chance));
        return new SimulatedActivity<>(
                new StandCommands(StandId.of(cast.source("stand", number)), cast.year(), cast.code()),
                details,
                figures,
                new StandFigures(VISITORS.more(met, chance), figures.staffing()),
                new StandFigures(VISITORS.fewer(met, chance), figures.staffing()));
    }

    private static List<String> shown(SeededRandom chance) {
        int first = chance.between(0, SimulatedPlaces.SPECIALISMS.size() - 3);
        return SimulatedPlaces.SPECIALISMS.subList(first, first + chance.between(1, 3)).stream()
                .map(SimulatedSpecialism::code)
                .toList();
    }
}
