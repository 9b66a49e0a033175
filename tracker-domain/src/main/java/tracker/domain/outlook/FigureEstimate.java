package tracker.domain.outlook;

/**
 * A final figure with its 80% range.
 *
 * @param reported the figure known so far
 * @param best the estimate, never below the known figure
 * @param low the lower end of the range, never below the known figure
 * @param high the upper end of the range
 */
public record FigureEstimate(long reported, long best, long low, long high) {

    public boolean contains(long figure) {
        return figure >= low && figure <= high;
    }

    /** Whether nothing more is expected: the figure is what is reported. */
    public boolean settled() {
        return low == high && high == reported;
    }
}
