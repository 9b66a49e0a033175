package tracker.app.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;

/**
 * The course of a measure over time. Each version of an activity adds its amount when it becomes known, and subtracts
 * it when the next version does. The deltas up to an instant add up to the figure as at that instant.
 *
 * @param part the area
 * @param filter activity types and trust types that count
 * @param happened if true, each activity as known today is one delta at midnight of its first day, instead of when it
 *     became known
 */
public record MeasureDeltas(
        CampaignId campaign, Area part, CampaignMeasure measure, BoardFilter filter, boolean happened) {

    /** By the time each version became known. */
    public MeasureDeltas(CampaignId campaign, Area part, CampaignMeasure measure, BoardFilter narrowing) {
        this(campaign, part, measure, narrowing, false);
    }

    /** A table with the columns known, day, trust and amount; it uses the parameters year and code. */
    private String table() {
        String table = happened ? """
                (select s.known, s.day, s.trust, s.amount from (
                     select day_from::timestamp at time zone 'Europe/London' as known, day_from as day, trust, %1$s as amount
                     from activity_now where campaign = :year and %2$s) s
                 %3$s)
                """ : """
                (select s.known, s.day, s.trust, s.amount from (
                     select known_from as known, day_from as day, trust, %1$s as amount from activity_version
                     where campaign = :year and %2$s
                     union all
                     select known_to, day_from, trust, -(%1$s) from activity_version
                     where campaign = :year and %2$s and known_to is not null) s
                 %3$s)
                """;
        return table.formatted(amount(), counted(), within());
    }

    /** @param sql with {@code %s} in place of the table of the deltas */
    public StatementSpec sql(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql.formatted(table()))
                .param("year", campaign.value())
                .param("code", part.code())
                .param(
                        "kinds",
                        filter.counted().stream().map(ActivityKind::name).toArray(String[]::new))
                .param("type", filter.type() == null ? null : filter.type().name());
    }

    private String amount() {
        return measure == CampaignMeasure.PEOPLE ? "add_best" : "1";
    }

    private String counted() {
        return (filter.kinds().isEmpty() ? "" : "kind = any (:kinds) and ")
                + switch (measure) {
                    case ACTIVITIES, PEOPLE -> "counts_as = 'HELD'";
                    case TRUSTS -> "counts_as in ('PLANNED', 'HELD') and trust is not null";
                    case VIDEOS, COMPLETIONS ->
                        "counts_as = 'HELD' and kind = '"
                                + ActivityKind.ofMeasure(measure).orElseThrow() + "'";
                };
    }

    private String within() {
        String place = switch (part.level()) {
            case NATION -> "true";
            case REGION -> "r.region_code = :code";
            case ICB -> "r.icb_code = :code";
            case TRUST -> "s.trust = :code";
        };
        boolean register =
                filter.type() != null || part.level() == Area.AreaLevel.REGION || part.level() == Area.AreaLevel.ICB;
        return (register ? "join trust r on r.code = s.trust" : "") + " where " + place
                + (filter.type() == null ? "" : " and r.type = :type");
    }
}
