package tracker.app.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.ledger.ActivityKindSql;
import tracker.app.ledger.LedgerRow;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.ChangedActivity;
import tracker.domain.participation.ParticipationQuery.ListChangedActivities;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.shared.Reach;
import tracker.domain.trust.TrustCode;

/** SQL that reads single events and single activities. */
@Component
public class ActivityHistoryRepository {

    public static final String EVENT = "select f.*, 1 as many, r.name as trust_name, "
            + AnnouncementMapper.COLUMNS + " from participation_fact f left join trust r on r.code = f.trust"
            + AnnouncementMapper.join("f");

    /**
     * When anything was last reported of the trust r: its newest event, each visitor count at a stand included. The same
     * on boards, lists and follow-up.
     */
    public static final String LAST_UPDATE =
            "(select max(k.known) from participation_last_known k" + " where k.campaign = :year and k.trust = r.code)";

    /** The same, of what was known at {@code :asAt}. */
    public static final String LAST_UPDATE_BY = "(select max(k.known) from participation_fact k"
            + " where k.campaign = :year and k.trust = r.code and k.known <= :asAt)";

    private final JdbcClient jdbc;
    private final AnnouncementMapper announcements;

    ActivityHistoryRepository(JdbcClient jdbc, AnnouncementMapper announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    List<EventSummary> newest(FigureCriteria criteria, int most) {
        return criteria.sql(
                        jdbc,
                        EVENT + "where f.campaign = :year and not f.small and f.kind = any (:kinds) and "
                                + criteria.within() + criteria.knownByInstant() + criteria.withinDays()
                                + " order by f.position desc limit :most")
                .param("most", most)
                .query(this::publicEvent)
                .list();
    }

    /** When anything was last reported in the area, each visitor count included, whatever is filtered out. */
    Optional<Instant> lastUpdate(FigureCriteria criteria) {
        FigureCriteria all = criteria.ofAllActivities();
        return all.sql(
                        jdbc,
                        "select f.known from participation_fact f left join trust r on r.code = f.trust"
                                + " where f.campaign = :year and " + all.within() + all.knownByInstant()
                                + " order by f.position desc limit 1")
                .query((row, number) -> row.getTimestamp("known").toInstant())
                .optional();
    }

    /**
     * Consecutive small events are shown as one, at the position of the last.
     *
     * @param toItsTrust whether it is read for the trust itself
     */
    List<EventSummary> history(String activity, boolean toItsTrust) {
        return jdbc.sql("""
                        with runs as (
                            select f.*, case when f.small then
                                       row_number() over (order by f.position)
                                       - row_number() over (partition by f.small, f.name order by f.position)
                                       else f.position end as run
                            from participation_fact f where f.activity = ?
                        ), told as (
                            select *, count(*) over (partition by small, name, run) as many,
                                   max(position) over (partition by small, name, run) as last
                            from runs
                        )
                        select t.position, t.known, t.activity, t.trust, t.kind, t.name, t.small, t.many, r.name as trust_name, %s,
                               t.told || more.words as told, t.public_told || more.words as public_told,
                               t.bare_told || more.words as bare_told
                        from told t
                        cross join lateral (select case when t.many > 1
                                   then ' And before it ' || (t.many - 1) || ' more of this kind.' else '' end as words) more
                        left join trust r on r.code = t.trust %s
                        where t.position = t.last order by t.position
                        """.formatted(AnnouncementMapper.COLUMNS, AnnouncementMapper.join("t")))
                .param(activity)
                .query(toItsTrust ? ActivityHistoryRepository::event : this::publicEvent)
                .list();
    }

    /** @param toItsTrust whether it is read for the trust itself */
    Optional<ActivitySummary> activity(String activity, boolean toItsTrust) {
        return jdbc.sql("select l.*, " + AnnouncementMapper.COLUMNS + " from activity_now l"
                        + AnnouncementMapper.join("l") + "where l.activity = ?")
                .param(activity)
                .query(toItsTrust ? ActivityHistoryRepository::listed : this::publiclyListed)
                .optional();
    }

    /** Of a trust, by day; cancelled and withdrawn activities come last. */
    List<ActivitySummary> activities(FigureCriteria criteria) {
        return criteria.sql(jdbc, """
                        select l.*, %s from %s %s
                        where l.campaign = :year and l.trust = :code and l.kind = any (:kinds)
                        and l.day_from between :fromDay and :toDay
                        order by l.counts_as in ('CANCELLED', 'WITHDRAWN'), l.day_from, l.activity
                        """.formatted(
                                AnnouncementMapper.COLUMNS, criteria.validVersions(), AnnouncementMapper.join("l")))
                .query(this::publiclyListed)
                .list();
    }

    /**
     * In the order of their latest event. An activity that changes between two pages is listed again, and never
     * missed.
     */
    List<ChangedActivity> changed(ListChangedActivities query, int most) {
        ActivityKind kind = query.kind();
        return jdbc.sql("""
                        select ledger.*, last.position as changed, last.known as changed_known, %s
                        from activity_now ledger %s
                        cross join lateral (select position, known from participation_fact fact
                                            where fact.activity = ledger.activity
                                            order by position desc limit 1) last
                        where ledger.campaign = :year and ledger.trust = :trust
                          and (cast(:kind as text) is null or ledger.kind = :kind)
                          and last.position > :after
                        order by last.position limit :most
                        """.formatted(AnnouncementMapper.COLUMNS, AnnouncementMapper.join("ledger")))
                .param("year", query.campaign().value())
                .param("trust", query.trust().value())
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("after", query.changedAfter())
                .param("most", most)
                .query((row, number) -> new ChangedActivity(
                        query.toItsTrust() ? listed(row, number) : publiclyListed(row, number),
                        row.getLong("changed"),
                        row.getTimestamp("changed_known").toInstant()))
                .list();
    }

    /** Latest day first. The author of the first event is an opaque id in the event itself. */
    List<OwnActivity> ownActivities(ListOwnActivities query) {
        return jdbc.sql("""
                        select l.*, b.known_from as first_known,
                               coalesce(convert_from(told.meta_data, 'UTF8')::json ->> 'by' = :me, false) as mine
                        from activity_now l
                        join activity_version b on b.activity = l.activity and b.version = 0
                        left join domain_event told on told.aggregate_identifier = l.activity and told.sequence_number = 0
                        where l.campaign = :year and l.trust = :trust and l.kind in %s
                        order by l.day_from desc, l.activity desc
                        """.formatted(ActivityKindSql.kinds(ActivityKind::isListed)))
                .param("me", query.me() == null ? null : query.me().value())
                .param("year", query.campaign().value())
                .param("trust", query.trust().value())
                .query((row, number) -> new OwnActivity(
                        listed(row, number),
                        row.getTimestamp("first_known").toInstant(),
                        row.getTimestamp("known_from").toInstant(),
                        row.getBoolean("mine")))
                .list();
    }

    /** Figures that are being checked are nobody's but the trust's and the organisers'. */
    private ActivitySummary publiclyListed(ResultSet row, int number) throws SQLException {
        ActivitySummary full = listed(row, number);
        ActivitySummary announced = full.titled(announcements.title(row, full.title()));
        return announced.stage().awaitsFigures() ? announced.measured(Reach.UNKNOWN) : announced;
    }

    private static ActivitySummary listed(ResultSet row, int number) throws SQLException {
        ActivityContribution c = LedgerRow.contribution(row);
        TrustCode trust = c.trust();
        return new ActivitySummary(
                row.getString("activity"),
                c.kind(),
                trust == null ? null : trust.value(),
                c.title(),
                c.days(),
                c.countsAs(),
                c.reach(),
                c.late());
    }

    /** An event as the public reads it, of a row of {@link #EVENT}. */
    public EventSummary publicEvent(ResultSet row, int number) throws SQLException {
        EventSummary full = event(row, number);
        return full.telling(announcements.sentence(row));
    }

    private static EventSummary event(ResultSet row, int number) throws SQLException {
        return new EventSummary(
                row.getLong("position"),
                row.getTimestamp("known").toInstant(),
                row.getString("activity"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("trust"),
                row.getString("trust_name"),
                row.getString("name"),
                row.getString("told"),
                row.getBoolean("small"),
                row.getInt("many"));
    }
}
