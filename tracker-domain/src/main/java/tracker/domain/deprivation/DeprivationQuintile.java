package tracker.domain.deprivation;

/**
 * One fifth of the local authorities of England, by deprivation.
 *
 * @param quintile 1 for the most deprived fifth to 5 for the least deprived
 * @param activities held there
 * @param people reached there
 * @param authorities of this fifth with at least one activity held
 * @param authoritiesInAll all authorities of this fifth
 * @param schools how many schools and colleges are in them
 */
public record DeprivationQuintile(
        int quintile, int activities, long people, int authorities, int authoritiesInAll, int schools) {

    /** For people: "1, most deprived". */
    public String words() {
        return switch (quintile) {
            case 1 -> "1, most deprived";
            case 5 -> "5, least deprived";
            default -> Integer.toString(quintile);
        };
    }
}
