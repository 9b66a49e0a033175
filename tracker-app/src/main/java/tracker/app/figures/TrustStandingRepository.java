package tracker.app.figures;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.participation.TrustStanding;

/** SQL that reads the standing of each trust. */
@Component
class TrustStandingRepository {

    private final JdbcClient jdbc;

    TrustStandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TrustStanding> of(FigureCriteria criteria) {
        String perTrust =
                "select f.trust," + TallyColumnMapper.SUMS + " from " + criteria.rowSource() + " f group by f.trust";
        String lastKnown = criteria.asAt() == null
                ? "participation_last_known l on l.campaign = :year and l.trust = r.code"
                : """
                  lateral (select f.known from participation_fact f where f.campaign = :year and f.trust = r.code %s
                           order by f.position desc limit 1) l on true
                  """.formatted(criteria.knownByInstant());
        return criteria.sql(
                        jdbc,
                        "select r.code, r.name, r.region_code, r.icb_code, " + TallyColumnMapper.orZero()
                                + """
                                l.known
                                from trust r left join (%s) f on f.trust = r.code left join %s
                                where %s and (planned + held > 0 or %s) order by r.name, r.code
                                """.formatted(perTrust, lastKnown, criteria.trustWithin(), FigureCriteria.OPEN))
                .query((row, number) -> {
                    Timestamp known = row.getTimestamp("known");
                    return new TrustStanding(
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("region_code"),
                            row.getString("icb_code"),
                            TallyColumnMapper.tally(row),
                            known == null ? null : known.toInstant());
                })
                .list();
    }
}
