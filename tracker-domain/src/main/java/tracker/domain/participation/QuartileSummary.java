package tracker.domain.participation;

import java.util.Collection;
import java.util.List;

/**
 * How the figures of several lie, without saying whose is which: a comparison that ranks nobody.
 *
 * @param count how many there are
 * @param least of them
 * @param lower a quarter lies below it
 * @param middle half lies below it
 * @param upper a quarter lies above it
 * @param most of them
 */
public record QuartileSummary(int count, long least, long lower, long middle, long upper, long most) {

    private static final int QUARTERS = 4;

    /** All zero where there is nobody. */
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

    /** The nearest figure that somebody really has. */
    private static long quarter(List<Long> sorted, int quarter) {
        return sorted.get((int) Math.round((sorted.size() - 1) * quarter / (double) QUARTERS));
    }
}
