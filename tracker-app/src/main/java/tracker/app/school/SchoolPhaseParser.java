package tracker.app.school;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.EducationPhase;

/**
 * Finds the phase of a school from its name. The bundled register does not have it, and nothing is guessed: a high
 * school, a grammar school or a college may teach any phase.
 */
final class SchoolPhaseParser {

    private static final Set<String> PRIMARY = Set.of("primary", "infant", "infants", "junior", "juniors");

    private SchoolPhaseParser() {}

    /** Null if the name does not say it, or is ambiguous. */
    static @Nullable EducationPhase of(String name) {
        String lower = name.toLowerCase(Locale.UK);
        Set<String> words = Stream.of(lower.split("[^a-z]+")).collect(Collectors.toSet());
        boolean primary = words.stream().anyMatch(PRIMARY::contains);
        boolean secondary = words.contains("secondary");
        boolean sixthForm = lower.contains("sixth form college");
        if (primary || secondary || sixthForm) {
            return one(primary, secondary, sixthForm);
        }
        if (lower.contains("middle school")) {
            return EducationPhase.MIDDLE;
        }
        return lower.endsWith("nursery school") ? EducationPhase.NURSERY : null;
    }

    private static @Nullable EducationPhase one(boolean primary, boolean secondary, boolean sixthForm) {
        if (primary) {
            return secondary || sixthForm ? null : EducationPhase.PRIMARY;
        }
        return secondary && sixthForm ? null : secondary ? EducationPhase.SECONDARY : EducationPhase.SIXTEEN_PLUS;
    }
}
