package tracker.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The median of the ratios of all rounds, with its confidence: a bootstrap interval of 95 %, and with fewer than five
 * rounds the smallest and the largest.
 */
record RatioEstimate(double median, double low, double high) {

    private static final int RESAMPLES = 4_000;
    private static final int ENOUGH_ROUNDS = 5;
    private static final long SEED = 2027;

    static RatioEstimate of(List<Double> rounds) {
        double[] values = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        double median = median(values);
        if (values.length < ENOUGH_ROUNDS) {
            return new RatioEstimate(
                    median,
                    Arrays.stream(values).min().orElseThrow(),
                    Arrays.stream(values).max().orElseThrow());
        }
        Random random = new Random(SEED);
        double[] medians = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            medians[i] = median(random.ints(values.length, 0, values.length)
                    .mapToDouble(chosen -> values[chosen])
                    .toArray());
        }
        Arrays.sort(medians);
        return new RatioEstimate(median, medians[RESAMPLES / 40], medians[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    String text() {
        return median >= 20
                ? String.format(Locale.UK, "%,.0f (%,.0f to %,.0f)", median, low, high)
                : String.format(Locale.UK, "%.2f (%.2f to %.2f)", median, low, high);
    }

    /** The text about a minimum to be reached. */
    String atLeast(double bar) {
        return median >= bar ? "met" : String.format(Locale.UK, "missed by %.0f %%", (1 - median / bar) * 100);
    }

    /** The text about a maximum not to be exceeded. */
    static String atMost(double measured, double bar) {
        return measured <= bar ? "met" : String.format(Locale.UK, "missed by %.0f %%", (measured / bar - 1) * 100);
    }
}
