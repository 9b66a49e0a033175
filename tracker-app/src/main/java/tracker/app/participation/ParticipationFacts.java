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
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
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
        return jdbc.sql(FACT + "where f.campaign = :year and " + ask.within() + " order by f.position desc limit :most")
                .param("year", ask.year())
                .param("code", ask.part().code())
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

    /** The latest day first; who told the first fact is known from the fact itself, as an opaque id. */
    List<OwnActivity> ownActivities(ListOwnActivities asked) {
        return jdbc.sql("""
                        select l.*, b.known_from as first_known,
                               coalesce(convert_from(told.meta_data, 'UTF8')::json ->> 'by' = :me, false) as mine
                        from participation_ledger l
                        join participation_ledger b on b.activity = l.activity and b.version = 0
                        left join domain_event told on told.aggregate_identifier = l.activity and told.sequence_number = 0
                        where l.campaign = :year and l.trust = :trust and l.kind <> 'COURSE' and l.to_position is null
                        order by l.day_from desc, l.activity desc
                        """)
                .param("me", asked.me() == null ? null : asked.me().value())
                .param("year", asked.campaign().value())
                .param("trust", asked.trust().value())
                .query((row, number) -> new OwnActivity(
                        listed(row, number),
                        row.getTimestamp("first_known").toInstant(),
                        row.getTimestamp("known_from").toInstant(),
                        row.getBoolean("mine")))
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
