package tracker.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.HourlySeries;
import tracker.ui.shared.FigureFormat;

/**
 * One day of both years, with the totals reported by its end.
 *
 * @param name shown to users
 * @param now null for a future day
 * @param then null if not known
 */
record DayComparisonRow(
        String name, @Nullable Long now, @Nullable Long then) {

    static List<DayComparisonRow> rowsOf(CampaignComparison comparison) {
        HourlySeries curve = comparison.curve();
        int hours = Math.max(curve.now().size(), curve.then().size());
        List<DayComparisonRow> rows = new ArrayList<>();
        for (int hour = 0; hour < hours; hour += HourlySeries.HOURS) {
            int day = curve.day(hour);
            rows.add(new DayComparisonRow(
                    day >= 1 ? "Day " + day : FigureFormat.count(1L - day, "day", "days") + " before",
                    last(curve.now(), hour),
                    last(curve.then(), hour)));
        }
        return rows;
    }

    /** The last value of a day, also of a day that has not ended. */
    private static @Nullable Long last(List<Long> values, int hour) {
        return hour >= values.size() ? null : values.get(Math.min(values.size(), hour + HourlySeries.HOURS) - 1);
    }

    /** @param missing what to show where there is no figure */
    static String figure(@Nullable Long figure, String missing) {
        return figure == null ? missing : FigureFormat.count(figure);
    }
}
