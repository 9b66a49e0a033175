package tracker.app.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.participation.CampaignReplay.ReplayStep;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Region;

/** Reads the steps of the national figures. */
@Component
class ReplayStepRepository {

    private static final String SUMS = """
            r.region_code as region, f.day, coalesce(sum(activities) filter (where counts_as = 'HELD'), 0) as held,
            coalesce(sum(activities) filter (where counts_as = 'PLANNED'), 0) as planned, coalesce(sum(reach_best), 0) as reach
            """;

    private final JdbcClient jdbc;

    ReplayStepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Region> regions() {
        return jdbc.sql("select region_code, max(region_name) as name from trust group by 1 order by 2, 1")
                .query((row, number) -> new Region(row.getString(1), row.getString(2)))
                .list();
    }

    List<ReplayStep> known(int campaign) {
        return jdbc.sql("select f.quarter, " + SUMS + """
                        from participation_change f left join trust r on r.code = f.trust
                        where f.campaign = ? and counts_as in ('HELD', 'PLANNED') group by f.quarter, r.region_code, f.day
                        having (sum(activities), sum(reach_best)) <> (0, 0) or count(distinct counts_as) > 1 order by 1, 2, 3
                        """)
                .param(campaign)
                .query((row, number) -> step(row, row.getTimestamp("quarter").toInstant()))
                .list();
    }

    List<ReplayStep> happened(int campaign) {
        RowMapper<ReplayStep> steps = (row, number) -> step(
                row,
                row.getObject("day", LocalDate.class)
                        .atStartOfDay(LondonCalendar.ZONE)
                        .toInstant());
        return jdbc.sql("select " + SUMS + """
                        from participation_total f left join trust r on r.code = f.trust
                        where f.campaign = ? and counts_as in ('HELD', 'PLANNED') group by r.region_code, f.day order by 2, 1
                        """).param(campaign).query(steps).list();
    }

    private static ReplayStep step(ResultSet row, java.time.Instant from) throws SQLException {
        return new ReplayStep(
                from,
                row.getString("region"),
                row.getObject("day", LocalDate.class),
                row.getInt("held"),
                row.getInt("planned"),
                row.getLong("reach"));
    }
}
