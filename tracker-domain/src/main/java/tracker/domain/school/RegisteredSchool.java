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
 * One school or college as the national register has it.
 *
 * @param urn its unique reference number, six digits
 * @param name as in the register
 * @param town null when the register has none
 * @param postcode null when the register has none
 * @param phase whom it teaches, where its name says so; null where it does not
 * @param region code of the NHS region it lies in; null when its postcode is not known
 * @param authority ONS code of the local authority district; null when its postcode is not known
 */
public record RegisteredSchool(
        String urn,
        TextLine name,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable EducationPhase phase,
        @Nullable String region,
        @Nullable String authority) {

    /** What is kept of it with an activity. Hundreds of schools are called St Mary's, so the town is told with the name. */
    public School school() {
        return new School(urn, new TextLine(nameAndTown()));
    }

    /** For people: "Priory School, Lewes". */
    public String nameAndTown() {
        return town == null || lower(name.value()).contains(lower(town)) ? name.value() : name + ", " + town;
    }

    /** For people: "Lewes, BN7 2XN, secondary"; what is not known is left out. */
    public String whereabouts() {
        return Stream.of(town, postcode, phase == null ? null : phase.words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
