package tracker.app.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.silence.TrustProgress;

/** The SQL that tells how far trusts have come. */
@Component
class ProgressTable {

    private static final String OWED =
            "l.counts_as = 'PLANNED' and l.kind in ('STAND', 'SCHOOL_TALK', 'DEPARTMENT_VISIT') and l.day_to < :today";

    private final JdbcClient jdbc;

    ProgressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that are open, and whoever took part.
     *
     * @param code of one trust; empty for all
     */
    List<TrustProgress> of(AnnouncedCampaign campaign, LocalDate today, String code) {
        LocalDate lastDay = campaign.days().lastDay();
        return jdbc.sql("""
                        select r.code, r.name, r.region_name, r.region_code,
                               count(*) filter (where l.counts_as = 'PLANNED' and not (%1$s)) as planned,
                               count(*) filter (where %1$s) as overdue,
                               count(*) filter (where l.counts_as = 'HELD') as held,
                               min(l.day_to) filter (where %1$s) as since, max(k.known) as known
                        from trust r
                        left join participation_ledger l
                             on l.trust = r.code and l.campaign = :year and l.to_position is null
                        left join participation_last_known k on k.trust = r.code and k.campaign = :year
                        where :code in ('', r.code)
                        group by r.code
                        having (coalesce(r.opened, :openOn) <= :openOn and coalesce(r.closed, :openOn) >= :openOn)
                            or count(*) filter (where l.counts_as in ('PLANNED', 'HELD')) > 0
                        order by r.region_name, lower(r.name), r.code
                        """.formatted(OWED))
                .param("year", campaign.id().value())
                .param("today", today)
                .param("openOn", today.isAfter(lastDay) ? lastDay : today)
                .param("code", code)
                .query(ProgressTable::progress)
                .list();
    }

    private static TrustProgress progress(ResultSet row, int number) throws SQLException {
        Timestamp known = row.getTimestamp("known");
        return new TrustProgress(
                row.getString("code"),
                row.getString("name"),
                row.getString("region_name"),
                row.getString("region_code"),
                row.getInt("planned"),
                row.getInt("overdue"),
                row.getInt("held"),
                row.getObject("since", LocalDate.class),
                known == null ? null : known.toInstant());
    }
}
