package tracker.bench;

import java.util.Locale;

/**
 * The result of one player in one turn.
 *
 * @param operations acknowledged
 * @param seconds from the first request to the last acknowledgement
 * @param p50 median in milliseconds
 * @param p99 99th percentile in milliseconds
 * @param longest milliseconds
 */
public record TurnResult(long operations, double seconds, double p50, double p99, double longest) {

    public double perSecond() {
        return operations / seconds;
    }

    public String line() {
        return String.format(Locale.ROOT, "%d %.6f %.3f %.3f %.3f", operations, seconds, p50, p99, longest);
    }

    public static TurnResult of(String line) {
        String[] parts = line.split(" ");
        return new TurnResult(
                Long.parseLong(parts[0]), number(parts[1]), number(parts[2]), number(parts[3]), number(parts[4]));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
