package tracker.domain.school;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * One school or college of the national register.
 *
 * @param urn its unique reference number, six digits
 * @param name as in the register
 * @param town null if the register has none
 * @param postcode null if the register has none
 * @param phase of education, if its name says so; null otherwise
 * @param region code of its NHS region; null if its postcode is not known
 * @param authority ONS code of its local authority district; null if its postcode is not known
 */
public record RegisteredSchool(
        String urn,
        TextLine name,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable EducationPhase phase,
        @Nullable String region,
        @Nullable String authority) {

    /** The value stored with an activity. It includes the town, because hundreds of schools are called St Mary's. */
    public School school() {
        return new School(urn, new TextLine(nameAndTown()));
    }

    /** For people: "Priory School, Lewes". */
    public String nameAndTown() {
        return town == null || lower(name.value()).contains(lower(town)) ? name.value() : name + ", " + town;
    }

    /** For people: "Lewes, BN7 2XN, secondary"; unknown parts are left out. */
    public String whereabouts() {
        return Stream.of(town, postcode, phase == null ? null : phase.words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
