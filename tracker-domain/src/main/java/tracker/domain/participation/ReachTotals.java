package tracker.domain.participation;

/**
 * People reached by several activities together. Each activity adds its best figure; where only a lowest figure is known it
 * adds that one; where nothing is known it adds to {@code unknown} and never a zero.
 *
 * @param low sum of the lowest figures, where there is none of the best ones
 * @param best sum of the best figures
 * @param high sum of the highest figures, where there is none of the best ones
 * @param counted how many held activities have a figure
 * @param unknown how many held activities have none
 */
public record ReachTotals(long low, long best, long high, int counted, int unknown) {

    public static final ReachTotals NOBODY = new ReachTotals(0, 0, 0, 0, 0);

    public ReachTotals plus(ReachTotals other) {
        return new ReachTotals(
                low + other.low,
                best + other.best,
                high + other.high,
                counted + other.counted,
                unknown + other.unknown);
    }
}
