package tracker.domain.activity;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.EducationPhase;

/**
 * What the public may learn of an activity before its day.
 *
 * @param openToPublic whether anyone may come, so that place and day are announced beforehand
 * @param phase of education of its pupils, which is told before the day; null if not known
 */
public record Publicity(boolean openToPublic, @Nullable EducationPhase phase) {

    /** Announced from the beginning. */
    public static final Publicity OPEN = new Publicity(true, null);

    /** For people without access: nothing but the area is told before the day. */
    public static final Publicity CLOSED = new Publicity(false, null);

    private static final int LAST_PRIMARY_YEAR = 6;
    private static final int LAST_SECONDARY_YEAR = 11;

    /** What holds for a kind until its details say otherwise. */
    static Publicity of(ActivityKind kind) {
        return kind.closedByDefault() ? CLOSED : OPEN;
    }

    /**
     * The publicity of an activity with pupils.
     *
     * @param openToPublic null and false mean that it is not open
     * @param phase null if not given; then it is the one of the year groups, if they have only one
     * @param yearGroups as codes of the reference list
     */
    public static Publicity of(
            @Nullable Boolean openToPublic, @Nullable EducationPhase phase, Collection<String> yearGroups) {
        return new Publicity(Boolean.TRUE.equals(openToPublic), phase == null ? phaseOf(yearGroups) : phase);
    }

    private static @Nullable EducationPhase phaseOf(Collection<String> yearGroups) {
        return yearGroups.stream().map(Publicity::phaseOf).distinct().count() == 1
                ? phaseOf(yearGroups.iterator().next())
                : null;
    }

    private static EducationPhase phaseOf(String yearGroup) {
        String digits = yearGroup.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return "nursery".equals(yearGroup) ? EducationPhase.NURSERY : EducationPhase.PRIMARY;
        }
        int year = Integer.parseInt(digits);
        if (year <= LAST_PRIMARY_YEAR) {
            return EducationPhase.PRIMARY;
        }
        return year <= LAST_SECONDARY_YEAR ? EducationPhase.SECONDARY : EducationPhase.SIXTEEN_PLUS;
    }
}
