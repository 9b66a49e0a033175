package tracker.domain.outlook;

/**
 * What a figure will come to, with a range in which it ends in four of five cases.
 *
 * @param reported what is known already
 * @param best never below what is known
 * @param low at the lower end of the range, never below what is known
 * @param high at the upper end of the range
 */
public record FigureEstimate(long reported, long best, long low, long high) {

    public boolean contains(long figure) {
        return figure >= low && figure <= high;
    }
}
