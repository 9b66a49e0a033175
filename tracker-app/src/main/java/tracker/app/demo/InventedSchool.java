package tracker.app.demo;

import java.util.List;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.School;

/**
 * An invented school near a trust.
 *
 * @param school whose name says that it is simulated; it has no number in the national register
 * @param phase whom it teaches
 * @param yearGroups who takes part, by their code in the reference list
 */
record InventedSchool(School school, EducationPhase phase, List<String> yearGroups) {

    /** What is taught where, with the years that meet scientists. */
    private enum Sort {
        PRIMARY("Primary School", EducationPhase.PRIMARY, List.of("year-5", "year-6")),
        SECONDARY("Secondary School", EducationPhase.SECONDARY, List.of("year-8", "year-9", "year-10", "year-11")),
        SIXTH_FORM("Sixth Form", EducationPhase.SIXTEEN_PLUS, List.of("year-12", "year-13")),
        COLLEGE("College", EducationPhase.COLLEGE, List.of("year-12", "year-13"));

        private final String name;
        private final EducationPhase phase;
        private final List<String> years;

        Sort(String name, EducationPhase phase, List<String> years) {
            this.name = name;
            this.phase = phase;
            this.years = years;
        }
    }

    private static final List<Sort> FOR_TALKS =
            List.of(Sort.PRIMARY, Sort.SECONDARY, Sort.SECONDARY, Sort.SECONDARY, Sort.SIXTH_FORM, Sort.COLLEGE);
    private static final List<Sort> FOR_VISITS =
            List.of(Sort.SECONDARY, Sort.SIXTH_FORM, Sort.SIXTH_FORM, Sort.COLLEGE);
    private static final int SCHOOLS_IN_A_TOWN = 9;

    static InventedSchool listening(Cast cast, Chance chance) {
        return of(chance.oneOf(FOR_TALKS), cast, chance);
    }

    static InventedSchool visiting(Cast cast, Chance chance) {
        return of(chance.oneOf(FOR_VISITS), cast, chance);
    }

    private static InventedSchool of(Sort sort, Cast cast, Chance chance) {
        String name = cast.town() + " " + sort.name + " " + (char) ('A' + chance.between(0, SCHOOLS_IN_A_TOWN - 1));
        return new InventedSchool(new School(null, Cast.labelled(name)), sort.phase, List.of(chance.oneOf(sort.years)));
    }
}
