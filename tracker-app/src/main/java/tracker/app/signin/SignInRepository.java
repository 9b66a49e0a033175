package tracker.app.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.access.AccessQuery.SignedInDevice;
import tracker.domain.shared.PersonId;

/** Sign-in sessions in the database. Deleting a row ends that session on every node. */
@Component
class SignInRepository {

    private final JdbcClient jdbc;

    /** Sign-ins updated in this quarter of an hour, to save writes. */
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    private volatile long quarter;

    SignInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Starts a sign-in; deletes those of sessions unused for a day. */
    SignedInUser begin(Account account) {
        return begin(account, UserAgentParser.currentDevice());
    }

    /** As {@link #begin(Account)}, by an organisation, which is trusted for the second factor as well. */
    SignedInUser beginWithSecondFactor(Account account) {
        SignedInUser who = begin(account);
        jdbc.sql("update sign_in set second_factor_at = now() where id = ?")
                .param(who.at())
                .update();
        return who;
    }

    /** As {@link #begin(Account)}, by a cookie: it is no proof of who sits there. */
    SignedInUser beginWithoutProof(Account account) {
        SignedInUser who = begin(account);
        jdbc.sql("update sign_in set proved_at = 'epoch' where id = ?")
                .param(who.at())
                .update();
        return who;
    }

    SignedInUser begin(Account account, String device) {
        jdbc.sql("delete from sign_in where seen < now() - interval '1 day'").update();
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into sign_in (id, person, device) values (?, ?, ?)")
                .params(id, account.person().value(), device)
                .update();
        return new SignedInUser(account.person().value(), account.name(), id);
    }

    /** Records that the session is in use. */
    void recordActivity(SignedInUser who) {
        long now = System.nanoTime() / 900_000_000_000L;
        if (now != quarter) {
            quarter = now;
            noted.clear();
        }
        if (noted.add(who.at())) {
            jdbc.sql("update sign_in set seen = now() where id = ?")
                    .param(who.at())
                    .update();
        }
    }

    /** Latest first. */
    List<SignedInDevice> of(PersonId person) {
        return jdbc.sql("select id, device, since, seen from sign_in where person = ? order by seen desc, id")
                .param(person.value())
                .query(SignInRepository::place)
                .list();
    }

    void end(String id) {
        noted.remove(id);
        jdbc.sql("delete from sign_in where id = ?").param(id).update();
    }

    /** @param but the one that stays; empty for none */
    void endAll(PersonId person, String but) {
        jdbc.sql("delete from sign_in where person = ? and id <> ?")
                .params(person.value(), but)
                .update();
    }

    private static SignedInDevice place(ResultSet row, int number) throws SQLException {
        return new SignedInDevice(
                row.getString("id"),
                row.getString("device"),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("seen").toInstant());
    }
}
