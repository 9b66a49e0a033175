package tracker.app.problem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.problem.ProblemCommand.ReportProblem;
import tracker.domain.problem.ProblemMessage;
import tracker.domain.problem.ProblemMessageId;
import tracker.domain.shared.FreeText;
import tracker.domain.shared.PersonId;

/** SQL for the messages of the public. */
@Component
public class ProblemMessageRepository {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    ProblemMessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if it was stored before */
    boolean add(ReportProblem command, Instant now) {
        return jdbc.sql("insert into problem_message (id, activity, body, received) values (?, ?, ?, ?) "
                                + "on conflict (id) do nothing")
                        .params(
                                command.message().value(),
                                command.activity(),
                                command.text().value(),
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    /** @return whether there is such a message */
    boolean close(ProblemMessageId message, Instant now) {
        return jdbc.sql("update problem_message set closed = coalesce(closed, ?) where id = ?")
                        .params(Timestamp.from(now), message.value())
                        .update()
                == 1;
    }

    /** Removes what the public wrote about an activity, because it may quote the text that is removed. */
    public void erase(String activity) {
        jdbc.sql("update problem_message set body = ? where activity = ?")
                .params(FreeText.REMOVED, activity)
                .update();
    }

    List<ProblemMessage> newest() {
        return jdbc.sql("""
                        select m.*, l.trust, coalesce(l.title, '') as title
                        from problem_message m left join activity_now l on l.activity = m.activity
                        order by m.closed is not null, m.received desc limit ?
                        """)
                .param(SHOWN)
                .query(ProblemMessageRepository::message)
                .list();
    }

    int removeReceivedBefore(Instant old) {
        return jdbc.sql("delete from problem_message where received < ?")
                .param(Timestamp.from(old))
                .update();
    }

    List<PersonId> organisers() {
        return jdbc.sql("select person from account where national_role is not null and opened_at is not null")
                .query((row, number) -> new PersonId(row.getString("person")))
                .list();
    }

    private static ProblemMessage message(ResultSet row, int number) throws SQLException {
        Timestamp closed = row.getTimestamp("closed");
        return new ProblemMessage(
                new ProblemMessageId(row.getString("id")),
                row.getString("activity"),
                row.getString("trust"),
                row.getString("title"),
                row.getString("body"),
                row.getTimestamp("received").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
