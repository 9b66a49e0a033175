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

    static final String FACT =
            "select f.*, r.name as trust_name from participation_fact f " + "left join trust r on r.code = f.trust ";

    private final JdbcClient jdbc;

    ParticipationFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecentFact> newest(Ask ask, int most) {
        return ask.sql(
                        jdbc,
                        FACT + "where f.campaign = :year and f.kind = any (:kinds) and "
                                + ask.within() + ask.toldByThen() + ask.onItsDays()
                                + " order by f.position desc limit :most")
                .param("most", most)
                .query(ParticipationFacts::fact)
                .list();
    }

    List<RecentFact> history(String activity) {
        return jdbc.sql(FACT + "where f.activity = ? order by f.position")
                .param(activity)
                .query(ParticipationFacts::fact)
                .list();
    }

    Optional<ListedActivity> activity(String activity) {
        return jdbc.sql("select * from participation_ledger where activity = ? and to_position is null")
                .param(activity)
                .query(ParticipationFacts::listed)
                .optional();
    }

    /** Of a trust, by day; what is cancelled or withdrawn comes last. */
    List<ListedActivity> activities(Ask ask) {
        return ask.sql(jdbc, """
                        select * from participation_ledger
                        where campaign = :year and trust = :code and kind = any (:kinds)
                        and day_from between :fromDay and :toDay and %s
                        order by counts_as in ('CANCELLED', 'WITHDRAWN'), day_from, activity
                        """.formatted(ask.valid()))
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

    static RecentFact fact(ResultSet row, int number) throws SQLException {
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
