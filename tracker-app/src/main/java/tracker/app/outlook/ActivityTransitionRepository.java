package tracker.app.outlook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.outlook.ActivityTransition;
import tracker.domain.outlook.KnownState;
import tracker.domain.outlook.TransitionTable;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;

/**
 * Reads what became of activities between two instants. However many activities there are, the database adds them up to
 * some hundred rows.
 */
@Component
class ActivityTransitionRepository {

    private final JdbcClient jdbc;

    ActivityTransitionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads them.
     *
     * @param measure people count as people, everything else as activities; not for trusts
     * @param from the first instant
     * @param to the second instant; nothing that became known later is read
     */
    TransitionTable between(
            AnnouncedCampaign campaign,
            Area part,
            CampaignMeasure measure,
            BoardFilter filter,
            Instant from,
            Instant to) {
        return new TransitionTable(jdbc.sql("""
                        with known as (
                            select v.activity, v.kind, v.counts_as, v.known_from, v.known_to, v.trust,
                                   1 + (v.day_from - cast(:first as date)) as day,
                                   case when v.counts_as = 'HELD' then %s else 0 end as amount
                            from activity_version v %s
                            where v.campaign = :year and v.kind = any (:kinds) and v.known_from <= :to and %s)
                        select after.kind, abs(hashtext(coalesce(after.trust, ''))) %% 2 as half,
                               before.counts_as as before, coalesce(before.day, 0) as day_before,
                               coalesce(sum(before.amount), 0) as amount_before,
                               after.counts_as as after, after.day as day_after, sum(after.amount) as amount_after,
                               sum(after.amount::float8 * after.amount) as squares, count(*)::int as activities
                        from known after
                        left join known before on before.activity = after.activity and before.known_from <= :from
                            and (before.known_to is null or before.known_to > :from)
                        where after.known_to is null or after.known_to > :to
                        group by 1, 2, 3, 4, 6, 7
                        """.formatted(
                                measure == CampaignMeasure.PEOPLE ? "v.add_best" : "1",
                                register(part, filter),
                                within(part, filter)))
                .param("first", campaign.days().firstDay().toString())
                .param("year", campaign.id().value())
                .param("kinds", kinds(measure, filter))
                .param("code", part.code())
                .param("type", filter.type() == null ? null : filter.type().name())
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> transition(row))
                .list());
    }

    private static String register(Area part, BoardFilter filter) {
        boolean needed =
                filter.type() != null || part.level() == Area.AreaLevel.REGION || part.level() == Area.AreaLevel.ICB;
        return needed ? "join trust r on r.code = v.trust" : "";
    }

    private static String within(Area part, BoardFilter filter) {
        String place = switch (part.level()) {
            case NATION -> "true";
            case REGION -> "r.region_code = :code";
            case ICB -> "r.icb_code = :code";
            case TRUST -> "v.trust = :code";
        };
        return place + (filter.type() == null ? "" : " and r.type = :type");
    }

    private static String[] kinds(CampaignMeasure measure, BoardFilter filter) {
        return filter.counted().stream()
                .filter(kind ->
                        ActivityKind.ofMeasure(measure).map(kind::equals).orElse(true))
                .map(ActivityKind::name)
                .toArray(String[]::new);
    }

    private static ActivityTransition transition(ResultSet row) throws SQLException {
        String before = row.getString("before");
        return new ActivityTransition(
                ActivityKind.valueOf(row.getString("kind")),
                row.getInt("half"),
                before == null ? KnownState.UNKNOWN : KnownState.of(ActivityStage.valueOf(before)),
                row.getInt("day_before"),
                row.getDouble("amount_before"),
                KnownState.of(ActivityStage.valueOf(row.getString("after"))),
                row.getInt("day_after"),
                row.getDouble("amount_after"),
                row.getDouble("squares"),
                row.getInt("activities"));
    }
}
