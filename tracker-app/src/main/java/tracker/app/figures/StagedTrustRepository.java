package tracker.app.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.ledger.ActivityKindSql;
import tracker.app.trust.FormerIcbRegistry;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
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

    /**
     * All trusts that are open, or have any activity; by name. Their totals are those of the filter. Their stage is
     * that of all of their activities: a trust that held a stand on Monday has started, also on a board of Tuesday.
     */
    public List<TrustSummary> of(FigureCriteria criteria, IcbMapVersion map) {
        List<TrustSummary> trusts = read(criteria, map);
        FigureCriteria all = criteria.ofAllActivities();
        if (all.equals(criteria)) {
            return trusts;
        }
        Map<String, TrustStage> stages =
                read(all, map).stream().collect(Collectors.toMap(TrustSummary::code, TrustSummary::stage));
        return trusts.stream()
                .map(trust -> trust.at(stages.getOrDefault(trust.code(), TrustStage.NOT_STARTED)))
                .toList();
    }

    private List<TrustSummary> read(FigureCriteria criteria, IcbMapVersion map) {
        String perTrust =
                "select f.trust," + TallyColumnMapper.SUMS + " from " + criteria.rowSource() + " f group by f.trust";
        String overdue = "select l.trust, count(*) as overdue from " + criteria.validVersions()
                + " where l.campaign = :year and " + ActivityKindSql.REPORT_DUE + " group by l.trust";
        return criteria.sql(jdbc, """
                        select r.code, r.name, r.type, r.region_code, r.region_name, r.icb_code, r.icb_name, r.latitude,
                               r.longitude, %s coalesce(overdue, 0) as overdue, %s as open
                        from trust r left join (%s) f on f.trust = r.code left join (%s) o on o.trust = r.code
                        where %s (planned + held + cancelled + withdrawn > 0 or %s) order by lower(r.name), r.code
                        """.formatted(
                                TallyColumnMapper.orZero(),
                                FigureCriteria.OPEN,
                                perTrust,
                                overdue,
                                criteria.ofType(),
                                FigureCriteria.OPEN))
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
                TrustStage.of(tally.held(), tally.planned(), row.getInt("overdue")),
                ParticipatingTrustCount.ofTrust(row.getBoolean("open"), tally));
    }

    private static @Nullable TrustType type(@Nullable String name) {
        return name == null ? null : TrustType.valueOf(name);
    }
}
