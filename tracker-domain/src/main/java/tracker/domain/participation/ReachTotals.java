package tracker.domain.participation;

import org.jspecify.annotations.Nullable;

/**
 * People reached by several activities together. Each activity adds its best figure, or its lowest if only that is
 * known. An activity with no figure adds to {@code unknown} and never a zero.
 *
 * @param low sum of the lowest figures, with the best as a substitute
 * @param best sum of the best figures
 * @param high sum of the highest figures, with the best as a substitute
 * @param counted held activities with a figure
 * @param unknown held activities without one
 */
public record ReachTotals(long low, long best, long high, int counted, int unknown) {

    public static final ReachTotals NOBODY = new ReachTotals(0, 0, 0, 0, 0);

    /** Whether activities were held and none of them has a figure: how many people came is not known, which is not 0. */
    public boolean isUnknown() {
        return counted == 0 && unknown > 0;
    }

    /** For a file or a response: null where it is not known. */
    public @Nullable Long lowIfKnown() {
        return isUnknown() ? null : low;
    }

    /** For a file or a response: null where it is not known. */
    public @Nullable Long bestIfKnown() {
        return isUnknown() ? null : best;
    }

    /** For a file or a response: null where it is not known. */
    public @Nullable Long highIfKnown() {
        return isUnknown() ? null : high;
    }

    public ReachTotals plus(ReachTotals other) {
        return new ReachTotals(
                low + other.low,
                best + other.best,
                high + other.high,
                counted + other.counted,
                unknown + other.unknown);
    }
}
