package tracker.app.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ReachTotals;

/** The columns in which SQL sums activities, and their mapping to {@link ActivityTotals}. */
public final class TallyColumnMapper {

    /** Sums over the rows of {@link FigureCriteria#rowSource()}. */
    static final String SUMS = """
             coalesce(sum(activities) filter (where counts_as = 'PLANNED'), 0) as planned,
             coalesce(sum(activities) filter (where counts_as = 'HELD'), 0) as held,
             coalesce(sum(activities) filter (where counts_as = 'CANCELLED'), 0) as cancelled,
             coalesce(sum(activities) filter (where counts_as = 'WITHDRAWN'), 0) as withdrawn,
             coalesce(sum(reach_low), 0) as low, coalesce(sum(reach_best), 0) as best,
             coalesce(sum(reach_high), 0) as high, coalesce(sum(counted), 0) as counted,
             coalesce(sum(unknown), 0) as unknown
            """;

    private static final List<String> NAMES =
            List.of("planned", "held", "cancelled", "withdrawn", "low", "best", "high", "counted", "unknown");

    private TallyColumnMapper() {}

    /** The sums, 0 if an area has none; each followed by a comma. */
    static String orZero() {
        return listed("coalesce(%1$s, 0) as %1$s, ");
    }

    private static String listed(String column) {
        return NAMES.stream().map(column::formatted).collect(Collectors.joining());
    }

    public static ActivityTotals tally(ResultSet row) throws SQLException {
        return new ActivityTotals(
                row.getInt("planned"),
                row.getInt("held"),
                row.getInt("cancelled"),
                row.getInt("withdrawn"),
                new ReachTotals(
                        row.getLong("low"),
                        row.getLong("best"),
                        row.getLong("high"),
                        row.getInt("counted"),
                        row.getInt("unknown")));
    }
}
