package tracker.app.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;

/** SQL that finds accounts which nobody uses, and closes them; and that deletes links which no longer work. */
@Component
class UnusedAccountRepository {

    /** An account that was never opened is as old as its invitation. */
    private static final String LAST_USE = "greatest(last_here, opened_at, made_at)";

    private final JdbcClient jdbc;

    UnusedAccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account and the name of its owner. */
    record UnusedAccount(PersonId person, String name) {}

    /** Not used since the instant, and its owner has not been told since the last use. */
    List<UnusedAccount> toTell(Instant since) {
        return jdbc.sql("select person, name from account where " + LAST_USE + " < :since"
                        + " and (told_unused_at is null or told_unused_at < " + LAST_USE + ") order by person")
                .param("since", Timestamp.from(since))
                .query((row, number) -> new UnusedAccount(new PersonId(row.getString("person")), row.getString("name")))
                .list();
    }

    void recordTold(PersonId person, Instant now) {
        jdbc.sql("update account set told_unused_at = ? where person = ?")
                .params(Timestamp.from(now), person.value())
                .update();
    }

    /**
     * Closes the accounts that were not used since the instant and whose owners were told before the other one. The
     * last administrators stay, because nobody could let them in again.
     *
     * @return the opaque ids
     */
    List<String> close(Instant since, Instant toldBefore) {
        return jdbc.sql("""
                        delete from account where %1$s < :since and told_unused_at >= %1$s and told_unused_at < :told
                            and (national_role is distinct from 'ADMINISTRATOR' or exists (
                                select 1 from account other where other.national_role = 'ADMINISTRATOR'
                                    and not (greatest(other.last_here, other.opened_at, other.made_at) < :since)))
                        returning person
                        """.formatted(LAST_USE))
                .param("since", Timestamp.from(since))
                .param("told", Timestamp.from(toldBefore))
                .query(String.class)
                .list();
    }

    int deleteExpiredLinks(Instant now) {
        return jdbc.sql("delete from one_time_link where expires_at < ?")
                .param(Timestamp.from(now))
                .update();
    }
}
