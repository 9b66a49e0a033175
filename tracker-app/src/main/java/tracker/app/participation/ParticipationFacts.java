package tracker.app.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Contribution;
import tracker.domain.participation.ListedActivity;
import tracker.domain.participation.RecentFact;
import tracker.domain.trust.TrustCode;

/** The SQL that reads single facts and single activities. */
@Component
class ParticipationFacts {

    private static final String FACT =
            "select f.*, r.name as trust_name from participation_fact f " + "left join trust r on r.code = f.trust ";

    private final JdbcClient jdbc;

    ParticipationFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecentFact> newest(Ask ask, int most) {
        return jdbc.sql(FACT + "where f.campaign = :year and not f.small and " + ask.within()
                        + " order by f.position desc limit :most")
                .param("year", ask.year())
                .param("code", ask.part().code())
                .param("most", most)
                .query(ParticipationFacts::fact)
                .list();
    }

    /** Small facts that follow each other are told as one, at the last of them. */
    List<RecentFact> history(String activity) {
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
                        select t.position, t.known, t.activity, t.trust, t.kind, t.name, r.name as trust_name,
                               t.told || case when t.many > 1
                                   then ' And before it ' || (t.many - 1) || ' more of this kind.' else '' end as told
                        from told t left join trust r on r.code = t.trust
                        where t.position = t.last order by t.position
                        """).param(activity).query(ParticipationFacts::fact).list();
    }

    Optional<ListedActivity> activity(String activity) {
        return jdbc.sql("select * from participation_ledger where activity = ? and to_position is null")
                .param(activity)
                .query(ParticipationFacts::listed)
                .optional();
    }

    /** By day; what is cancelled or withdrawn comes last. */
    List<ListedActivity> activities(int year, String trust) {
        return jdbc.sql("""
                        select * from participation_ledger
                        where campaign = ? and trust = ? and to_position is null
                        order by counts_as in ('CANCELLED', 'WITHDRAWN'), day_from, activity
                        """)
                .params(year, trust)
                .query(ParticipationFacts::listed)
                .list();
    }

    private static ListedActivity listed(ResultSet row, int number) throws SQLException {
        Contribution c = LedgerRow.contribution(row);
        TrustCode trust = c.trust();
        return new ListedActivity(
                row.getString("activity"),
                c.kind(),
                trust == null ? null : trust.value(),
                c.title(),
                c.days(),
                c.countsAs(),
                c.reach(),
                c.late());
    }

    private static RecentFact fact(ResultSet row, int number) throws SQLException {
        return new RecentFact(
                row.getLong("position"),
                row.getTimestamp("known").toInstant(),
                row.getString("activity"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("trust"),
                row.getString("trust_name"),
                row.getString("name"),
                row.getString("told"));
    }
}
