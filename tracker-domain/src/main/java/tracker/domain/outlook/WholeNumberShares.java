package tracker.domain.outlook;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Divides a whole number in proportion to weights, so that the parts are whole and add up to it: the method of largest
 * remainders (Hare and Hamilton).
 */
final class WholeNumberShares {

    private WholeNumberShares() {}

    /**
     * Divides the number.
     *
     * @param whole 0 or more
     * @param weights those below 0 count as 0; if all do, everything is in the last part
     */
    static long[] of(long whole, double[] weights) {
        double all = 0;
        for (double weight : weights) {
            all += Math.max(0, weight);
        }
        long[] parts = new long[weights.length];
        if (all <= 0) {
            parts[weights.length - 1] = whole;
            return parts;
        }
        double[] remainders = new double[weights.length];
        long left = whole;
        for (int part = 0; part < weights.length; part++) {
            double exact = whole * Math.max(0, weights[part]) / all;
            parts[part] = (long) Math.floor(exact);
            remainders[part] = exact - parts[part];
            left -= parts[part];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer part) -> remainders[part])
                        .reversed())
                .limit(left)
                .forEach(part -> parts[part]++);
        return parts;
    }
}
