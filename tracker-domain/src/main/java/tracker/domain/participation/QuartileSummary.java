package tracker.domain.participation;

import java.util.Collection;
import java.util.List;

/**
 * The distribution of several figures, without their owners: a comparison that ranks nobody.
 *
 * @param count the number of figures
 * @param least the minimum
 * @param lower the lower quartile
 * @param middle the median
 * @param upper the upper quartile
 * @param most the maximum
 */
public record QuartileSummary(int count, long least, long lower, long middle, long upper, long most) {

    private static final int QUARTERS = 4;

    /** All zero if there are no figures. */
    public static QuartileSummary of(Collection<Long> figures) {
        List<Long> sorted = figures.stream().sorted().toList();
        return sorted.isEmpty()
                ? new QuartileSummary(0, 0, 0, 0, 0, 0)
                : new QuartileSummary(
                        sorted.size(),
                        sorted.getFirst(),
                        quarter(sorted, 1),
                        quarter(sorted, 2),
                        quarter(sorted, 3),
                        sorted.getLast());
    }

    /** The nearest figure that exists. */
    private static long quarter(List<Long> sorted, int quarter) {
        return sorted.get((int) Math.round((sorted.size() - 1) * quarter / (double) QUARTERS));
    }
}
