package tracker.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredEvent;
import tracker.domain.participation.DeadLetter;
import tracker.domain.participation.DeadLetterReason;

/** SQL of the dead letters. */
@Component
public class DeadLetterRepository {

    private final JdbcClient questions;
    private final JdbcClient jdbc;
    private final Clock clock;

    public DeadLetterRepository(JdbcClient questions, ReadingDatabase database, Clock clock) {
        this.questions = questions;
        this.jdbc = database.jdbc();
        this.clock = clock;
    }

    /** Excludes other writers of dead letters until the end of the transaction; does not block reads. */
    void lock() {
        jdbc.sql("lock table parked_fact in share row exclusive mode").update();
    }

    /** Those of the given activities that have dead letters, so that their later events must wait. */
    Set<String> activitiesAmong(Collection<String> activities) {
        return new HashSet<>(jdbc.sql("select distinct activity from parked_fact where activity = any (?)")
                .param(activities.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Whether there are any dead letters, so that a batch must be checked event by event. */
    public boolean any() {
        return jdbc.sql("select exists (select 1 from parked_fact)")
                .query(Boolean.class)
                .single();
    }

    /** The positions of the dead letters of one activity, in ascending order. */
    List<Long> positionsOf(String activity) {
        return jdbc.sql("select position from parked_fact where activity = ? order by position")
                .param(activity)
                .query(Long.class)
                .list();
    }

    /** Adds a dead letter, or updates the reason of an existing one. */
    void add(StoredEvent event, DeadLetterReason why) {
        jdbc.sql("""
                        insert into parked_fact (position, activity, name, parked_at, why) values (?, ?, ?, ?, ?)
                        on conflict (position) do update set why = excluded.why
                        """)
                .params(
                        event.position(),
                        event.aggregateId(),
                        event.name(),
                        Timestamp.from(clock.instant()),
                        why.name())
                .update();
    }

    void remove(long position) {
        jdbc.sql("delete from parked_fact where position = ?").param(position).update();
    }

    public List<DeadLetter> all() {
        return questions.sql("""
                        select p.*, l.title from parked_fact p
                        left join participation_ledger l on l.activity = p.activity and l.to_position is null
                        order by p.position
                        """).query(DeadLetterRepository::row).list();
    }

    void clear() {
        jdbc.sql("truncate parked_fact").update();
    }

    private static DeadLetter row(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getLong("position"),
                row.getString("activity"),
                row.getString("title"),
                row.getString("name"),
                row.getTimestamp("parked_at").toInstant(),
                DeadLetterReason.valueOf(row.getString("why")));
    }
}
