package tracker.app.participation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Measure;
import tracker.domain.trust.Part;

/**
 * The course of a measure: each version of an activity adds its amount when it becomes known and takes it away when the next one does. The
 * steps up to an instant add up to the figure as at that instant.
 *
 * @param part whose steps
 * @param happened whether each activity, as it is known today, is one step at the midnight of its first day, and not one when it became known
 */
public record Steps(CampaignId campaign, Part part, Measure measure, boolean happened) {

    /** As it became known. */
    public Steps(CampaignId campaign, Part part, Measure measure) {
        this(campaign, part, measure, false);
    }

    /** A table with the columns known, day, trust and amount; it names the parameters year and code. */
    private String table() {
        String table = happened ? """
                (select s.known, s.day, s.trust, s.amount from (
                     select day_from::timestamp at time zone 'Europe/London' as known, day_from as day, trust, %1$s as amount
                     from participation_ledger where campaign = :year and %2$s and to_position is null) s
                 %3$s)
                """ : """
                (select s.known, s.day, s.trust, s.amount from (
                     select known_from as known, day_from as day, trust, %1$s as amount from participation_ledger
                     where campaign = :year and %2$s
                     union all
                     select known_to, day_from, trust, -(%1$s) from participation_ledger
                     where campaign = :year and %2$s and known_to is not null) s
                 %3$s)
                """;
        return table.formatted(amount(), counted(), within());
    }

    /** @param sql in which {@code %s} stands for the table of the steps */
    public StatementSpec sql(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql.formatted(table())).param("year", campaign.value()).param("code", part.code());
    }

    private String amount() {
        return measure == Measure.PEOPLE ? "add_best" : "1";
    }

    private String counted() {
        return switch (measure) {
            case ACTIVITIES, PEOPLE -> "counts_as = 'HELD'";
            case TRUSTS -> "counts_as in ('PLANNED', 'HELD') and trust is not null";
            case VIDEOS -> "counts_as = 'HELD' and kind = 'VIDEO'";
            case COMPLETIONS -> "counts_as = 'HELD' and kind = 'COURSE'";
        };
    }

    private String within() {
        return switch (part.level()) {
            case NATION -> "";
            case REGION -> "join trust r on r.code = s.trust where r.region_code = :code";
            case ICB -> "join trust r on r.code = s.trust where r.icb_code = :code";
            case TRUST -> "where s.trust = :code";
        };
    }
}
