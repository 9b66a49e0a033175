package tracker.domain.outlook;

import java.util.Map;
import java.util.TreeMap;

/**
 * The figure of each day of this campaign if it repeated the year before: the final figure of the same day then. A day
 * the earlier week did not have is expected to match the mean of its days. Days after this year's last day are left
 * out, because nothing can happen then.
 */
final class ExpectedFigures {

    private final Map<Integer, Double> ends = new TreeMap<>();

    /**
     * Derives the expected figures.
     *
     * @param then with its days numbered as this year's
     * @param first the first day of the week then, in this year's numbers
     * @param last the last day of the week then, in this year's numbers
     * @param lastNow the last day of the week now
     */
    ExpectedFigures(ReportingTriangle then, int first, int last, int lastNow) {
        double week = 0;
        for (int day : then.days()) {
            if (day <= lastNow) {
                ends.put(day, Math.max(0, then.end(day)));
            }
            week += day >= first && day <= last ? then.end(day) : 0;
        }
        double mean = Math.max(0, week / (last - first + 1));
        for (int day = 1; day <= lastNow; day++) {
            if (day < first || day > last) {
                ends.put(day, mean);
            }
        }
    }

    Iterable<Integer> days() {
        return ends.keySet();
    }

    double of(int day) {
        return ends.getOrDefault(day, 0.0);
    }
}
