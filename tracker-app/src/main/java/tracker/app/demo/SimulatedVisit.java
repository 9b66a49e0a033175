package tracker.app.demo;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.departmentvisit.DepartmentVisitCommands;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;

/** A simulated department visit. */
final class SimulatedVisit {

    private static final SimulatedAudience STUDENTS = new SimulatedAudience(
            14,
            0.45,
            4,
            60,
            List.of(
                    CountingMethod.REGISTER,
                    CountingMethod.REGISTER,
                    CountingMethod.REGISTER,
                    CountingMethod.REGISTER,
                    CountingMethod.ESTIMATE));

    private SimulatedVisit() {}

    static SimulatedActivity<DepartmentVisitDetails, DepartmentVisitFigures> on(
            LocalDate day, SimulationContext cast, int number, SeededRandom chance) {
        Reach met = STUDENTS.met(chance);
        DepartmentVisitDetails details = details(day, SimulatedSchool.visiting(cast, chance), chance);
        DepartmentVisitFigures figures = new DepartmentVisitFigures(met, SimulatedAudience.staff(chance));
        return new SimulatedActivity<>(
                new DepartmentVisitCommands(
                        DepartmentVisitId.of(cast.source("visit", number)), cast.year(), cast.code()),
                details,
                figures,
                new DepartmentVisitFigures(STUDENTS.more(met, chance), figures.staffing()),
                new DepartmentVisitFigures(STUDENTS.fewer(met, chance), figures.staffing()));
    }

    private static DepartmentVisitDetails details(LocalDate day, SimulatedSchool from, SeededRandom chance) {
        return new DepartmentVisitDetails(
                day,
                SimulationContext.labelled(
                        chance.oneOf(SimulatedPlaces.SPECIALISMS).department()),
                from.school(),
                from.yearGroups(),
                new ActivityDuration(chance.between(4, 16) * 15),
                SimulationContext.NOTE);
    }
}
