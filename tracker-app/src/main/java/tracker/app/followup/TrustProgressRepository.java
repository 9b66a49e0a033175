package tracker.app.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.figures.ActivityHistoryRepository;
import tracker.app.ledger.ActivityKindSql;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.followup.TrustProgress;
import tracker.domain.trust.TrustType;

/** Reads the progress of trusts. */
@Component
class TrustProgressRepository {

    private final JdbcClient jdbc;

    TrustProgressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All open trusts, and any that took part.
     *
     * @param code of one trust; empty for all
     * @param type of the trusts; null for all
     */
    List<TrustProgress> of(AnnouncedCampaign campaign, LocalDate today, String code, @Nullable TrustType type) {
        return read(
                "activity_now",
                "true",
                ActivityHistoryRepository.LAST_UPDATE,
                campaign,
                today,
                code,
                type,
                Instant.EPOCH);
    }

    /** All trusts as at an instant of the campaign. */
    List<TrustProgress> knownAt(Instant asAt, AnnouncedCampaign campaign, LocalDate day, @Nullable TrustType type) {
        return read(
                "activity_version",
                "l.known_from <= :asAt and (l.known_to is null or l.known_to > :asAt)",
                ActivityHistoryRepository.LAST_UPDATE_BY,
                campaign,
                day,
                "",
                type,
                asAt);
    }

    private List<TrustProgress> read(
            String versions,
            String valid,
            String lastKnown,
            AnnouncedCampaign campaign,
            LocalDate today,
            String code,
            @Nullable TrustType type,
            Instant asAt) {
        return jdbc.sql("""
                        select r.code, r.name, r.region_name, r.region_code,
                               count(*) filter (where l.counts_as = 'PLANNED' and not (%1$s)) as planned,
                               count(*) filter (where %1$s) as overdue,
                               count(*) filter (where l.counts_as = 'HELD') as held,
                               min(l.day_to) filter (where %1$s) as since, %3$s as known
                        from trust r
                        left join %4$s l on l.trust = r.code and l.campaign = :year and %2$s
                        where :code in ('', r.code) and :type in ('', r.type)
                        group by r.code
                        having (coalesce(r.opened, :openOn) <= :openOn and coalesce(r.closed, :openOn) >= :openOn)
                            or count(*) filter (where l.counts_as in ('PLANNED', 'HELD')) > 0
                        order by r.region_name, lower(r.name), r.code
                        """.formatted(ActivityKindSql.REPORT_DUE, valid, lastKnown, versions))
                .param("year", campaign.id().value())
                .param("today", today)
                .param("openOn", campaign.days().trustsOpenOn())
                .param("code", code)
                .param("type", type == null ? "" : type.name())
                .param("asAt", Timestamp.from(asAt))
                .query(TrustProgressRepository::progress)
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
