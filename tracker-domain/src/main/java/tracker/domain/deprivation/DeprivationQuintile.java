package tracker.domain.deprivation;

/**
 * One fifth of the local authorities of England.
 *
 * @param quintile 1 for the most deprived fifth to 5 for the least
 * @param activities held there
 * @param people reached there
 * @param authorities of this fifth in which something was held
 * @param authoritiesInAll how many there are
 * @param schools how many schools and colleges lie in them
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
