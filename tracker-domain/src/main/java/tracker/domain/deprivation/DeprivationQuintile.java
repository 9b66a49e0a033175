package tracker.domain.deprivation;

import org.jspecify.annotations.Nullable;

/**
 * One fifth of the local authorities of England, by deprivation.
 *
 * @param quintile 1 for the most deprived fifth to 5 for the least deprived
 * @param activities held there
 * @param people reached there
 * @param authorities of this fifth with at least one activity held
 * @param authoritiesInAll all authorities of this fifth
 * @param schools how many schools and colleges are in them
 * @param counted how many of the activities have a figure of people
 */
public record DeprivationQuintile(
        int quintile, int activities, long people, int authorities, int authoritiesInAll, int schools, int counted) {

    /** Of which all activities have a figure of people. */
    public DeprivationQuintile(
            int quintile, int activities, long people, int authorities, int authoritiesInAll, int schools) {
        this(quintile, activities, people, authorities, authoritiesInAll, schools, activities);
    }

    /** The people reached; null if activities were held and none of them has a figure. */
    public @Nullable Long peopleIfKnown() {
        return activities > 0 && counted == 0 ? null : people;
    }

    /** For people: "1, most deprived". */
    public String words() {
        return switch (quintile) {
            case 1 -> "1, most deprived";
            case 5 -> "5, least deprived";
            default -> Integer.toString(quintile);
        };
    }
}
