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
        String lastUpdate = criteria.asAt() == null
                ? ActivityHistoryRepository.LAST_UPDATE
                : ActivityHistoryRepository.LAST_UPDATE_BY;
        return criteria.sql(
                        jdbc,
                        "select r.code, r.name, r.region_code, r.icb_code, " + TallyColumnMapper.orZero()
                                + """
                                %s as known
                                from trust r left join (%s) f on f.trust = r.code
                                where %s and (planned + held > 0 or %s) order by r.name, r.code
                                """.formatted(lastUpdate, perTrust, criteria.trustWithin(), FigureCriteria.OPEN))
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
