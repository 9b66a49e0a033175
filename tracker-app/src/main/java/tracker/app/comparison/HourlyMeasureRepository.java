package tracker.app.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.figures.MeasureDeltas;
import tracker.domain.campaign.CampaignMeasure;

/** Reads the hourly values of a measure, in UK time. */
@Component
class HourlyMeasureRepository {

    private static final String HOUR =
            "floor(extract(epoch from (known at time zone 'Europe/London') - cast(:first as timestamp)) / 3600)::int";

    private final JdbcClient jdbc;

    HourlyMeasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param first day on which the first hour starts; earlier values are included in it
     * @return totals at the end of each hour
     */
    List<Long> of(MeasureDeltas steps, LocalDate first, int hours) {
        Map<Integer, Long> changes =
                steps.measure() == CampaignMeasure.TRUSTS ? joined(steps, first) : summed(steps, first);
        List<Long> course = new ArrayList<>(hours);
        long known = before(changes);
        for (int hour = 0; hour < hours; hour++) {
            known += changes.getOrDefault(hour, 0L);
            course.add(known);
        }
        return course;
    }

    private static long before(Map<Integer, Long> changes) {
        return changes.entrySet().stream()
                .filter(change -> change.getKey() < 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Map<Integer, Long> summed(MeasureDeltas steps, LocalDate first) {
        Map<Integer, Long> changes = new HashMap<>();
        steps.sql(jdbc, "select " + HOUR + " as hour, sum(amount) as amount from %s steps group by 1")
                .param("first", first.toString())
                .query(row -> {
                    changes.put(row.getInt("hour"), row.getLong("amount"));
                });
        return changes;
    }

    /** A trust takes part while it has at least one activity. */
    private Map<Integer, Long> joined(MeasureDeltas steps, LocalDate first) {
        Map<Integer, Long> changes = new TreeMap<>();
        Map<String, Long> activities = new HashMap<>();
        steps.sql(
                        jdbc,
                        "select " + HOUR
                                + " as hour, trust, sum(amount) as amount from %s steps group by 1, 2 order by 1")
                .param("first", first.toString())
                .query(row -> {
                    String trust = row.getString("trust");
                    long before = activities.getOrDefault(trust, 0L);
                    long after = before + row.getLong("amount");
                    activities.put(trust, after);
                    changes.merge(row.getInt("hour"), (after > 0 ? 1L : 0L) - (before > 0 ? 1L : 0L), Long::sum);
                });
        return changes;
    }
}
