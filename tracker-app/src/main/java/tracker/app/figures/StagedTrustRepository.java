package tracker.app.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.trust.FormerIcbRegistry;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.TrustStage;
import tracker.domain.participation.TrustSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Icb;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustType;

/** SQL that reads the stage of each trust in England. */
@Component
public class StagedTrustRepository {

    private final JdbcClient jdbc;
    private final FormerIcbRegistry old;

    StagedTrustRepository(JdbcClient jdbc, FormerIcbRegistry old) {
        this.jdbc = jdbc;
        this.old = old;
    }

    /** All trusts that are open, or have planned or held activities; by name. */
    public List<TrustSummary> of(FigureCriteria criteria, IcbMapVersion map) {
        String perTrust =
                "select f.trust, coalesce(sum(activities) filter (where counts_as = 'PLANNED' and day < :today), 0)"
                        + " as overdue, " + TallyColumnMapper.SUMS + " from " + criteria.rowSource()
                        + " f group by f.trust";
        return criteria.sql(jdbc, """
                        select r.code, r.name, r.type, r.region_code, r.region_name, r.icb_code, r.icb_name, r.latitude,
                               r.longitude, %s coalesce(overdue, 0) as overdue
                        from trust r left join (%s) f on f.trust = r.code
                        where %s (planned + held > 0 or %s) order by lower(r.name), r.code
                        """.formatted(
                                TallyColumnMapper.orZero(), perTrust, criteria.ofType(), FigureCriteria.OPEN))
                .param("today", LondonCalendar.dayOf(criteria.moment().asAt()))
                .query((row, number) -> trust(row, map))
                .list();
    }

    private TrustSummary trust(ResultSet row, IcbMapVersion map) throws SQLException {
        String code = row.getString("code");
        ActivityTotals tally = TallyColumnMapper.tally(row);
        Icb today = new Icb(row.getString("icb_code"), row.getString("icb_name"));
        return new TrustSummary(
                code,
                row.getString("name"),
                type(row.getString("type")),
                new Region(row.getString("region_code"), row.getString("region_name")),
                map == IcbMapVersion.OF_2026 ? today : old.of(code).orElse(today),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                tally,
                TrustStage.of(tally.held(), tally.planned(), row.getInt("overdue")));
    }

    private static @Nullable TrustType type(@Nullable String name) {
        return name == null ? null : TrustType.valueOf(name);
    }
}
