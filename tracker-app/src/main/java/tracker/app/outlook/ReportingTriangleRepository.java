package tracker.app.outlook;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.figures.MeasureDeltas;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.outlook.ReportedAmount;
import tracker.domain.outlook.ReportingTriangle;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;

/** Reads reporting triangles. However many activities there are, a triangle has some thousand cells at most. */
@Component
class ReportingTriangleRepository {

    private final JdbcClient jdbc;

    ReportingTriangleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param time of day up to which each day's reports are counted
     * @param until the instant after which nothing is known
     */
    ReportingTriangle of(
            AnnouncedCampaign campaign,
            Area part,
            CampaignMeasure measure,
            BoardFilter narrowing,
            LocalTime time,
            Instant until) {
        List<ReportedAmount> reported = new MeasureDeltas(campaign.id(), part, measure, narrowing)
                .sql(jdbc, """
                        select 1 + (day - cast(:first as date)) as day,
                               least(:oldest, greatest(0, ceil(extract(epoch from (known at time zone 'Europe/London')
                                   - (day + make_interval(secs => :seconds))) / 86400)))::int as age,
                               abs(hashtext(coalesce(trust, ''))) %% 2 as half, sum(amount) as amount
                        from %s steps where known <= :until group by 1, 2, 3
                        """)
                .param("first", campaign.days().firstDay().toString())
                .param("oldest", ReportingTriangle.OLDEST)
                .param("seconds", time.toNanoOfDay() / 1e9)
                .param("until", Timestamp.from(until))
                .query((row, number) -> new ReportedAmount(
                        row.getInt("day"), row.getInt("age"), row.getDouble("amount"), row.getInt("half")))
                .list();
        return ReportingTriangle.of(reported);
    }

    /** The mean square of one report over its mean, of all England; 1 where each counts one. */
    double oneReport(
            AnnouncedCampaign now,
            AnnouncedCampaign then,
            CampaignMeasure measure,
            BoardFilter narrowing,
            Instant until) {
        if (measure != CampaignMeasure.PEOPLE) {
            return 1;
        }
        return jdbc.sql("""
                        select coalesce(sum(add_best::float8 * add_best) / nullif(sum(add_best), 0), 1) from activity_version
                        where known_from <= :until and (known_to is null or known_to > :until) and counts_as = 'HELD' and kind = any (:kinds)
                          and campaign in (:now, :then)
                        """)
                .param(
                        "kinds",
                        narrowing.counted().stream().map(ActivityKind::name).toArray(String[]::new))
                .param("now", now.id().value())
                .param("then", then.id().value())
                .param("until", Timestamp.from(until))
                .query(Double.class)
                .single();
    }
}
