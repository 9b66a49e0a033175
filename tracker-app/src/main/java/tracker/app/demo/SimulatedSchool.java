package tracker.app.demo;

import java.util.List;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.School;

/**
 * A simulated school near a trust.
 *
 * @param school with a name that says it is simulated; it has no number in the national register
 * @param phase of education
 * @param yearGroups that take part, by their code in the reference list
 */
record SimulatedSchool(School school, EducationPhase phase, List<String> yearGroups) {

    /** Type of school, with the year groups that meet scientists. */
    private enum SimulatedSchoolType {
        PRIMARY("Primary School", EducationPhase.PRIMARY, List.of("year-5", "year-6")),
        SECONDARY("Secondary School", EducationPhase.SECONDARY, List.of("year-8", "year-9", "year-10", "year-11")),
        SIXTH_FORM("Sixth Form", EducationPhase.SIXTEEN_PLUS, List.of("year-12", "year-13")),
        COLLEGE("College", EducationPhase.COLLEGE, List.of("year-12", "year-13"));

        private final String name;
        private final EducationPhase phase;
        private final List<String> years;

        SimulatedSchoolType(String name, EducationPhase phase, List<String> years) {
            this.name = name;
            this.phase = phase;
            this.years = years;
        }
    }

    private static final List<SimulatedSchoolType> FOR_TALKS = List.of(
            SimulatedSchoolType.PRIMARY,
            SimulatedSchoolType.SECONDARY,
            SimulatedSchoolType.SECONDARY,
            SimulatedSchoolType.SECONDARY,
            SimulatedSchoolType.SIXTH_FORM,
            SimulatedSchoolType.COLLEGE);
    private static final List<SimulatedSchoolType> FOR_VISITS = List.of(
            SimulatedSchoolType.SECONDARY,
            SimulatedSchoolType.SIXTH_FORM,
            SimulatedSchoolType.SIXTH_FORM,
            SimulatedSchoolType.COLLEGE);
    private static final int SCHOOLS_IN_A_TOWN = 9;

    static SimulatedSchool listening(SimulationContext cast, SeededRandom chance) {
        return of(chance.oneOf(FOR_TALKS), cast, chance);
    }

    static SimulatedSchool visiting(SimulationContext cast, SeededRandom chance) {
        return of(chance.oneOf(FOR_VISITS), cast, chance);
    }

    private static SimulatedSchool of(SimulatedSchoolType sort, SimulationContext cast, SeededRandom chance) {
        String name = cast.town() + " " + sort.name + " " + (char) ('A' + chance.between(0, SCHOOLS_IN_A_TOWN - 1));
        return new SimulatedSchool(
                new School(null, SimulationContext.labelled(name)), sort.phase, List.of(chance.oneOf(sort.years)));
    }
}
