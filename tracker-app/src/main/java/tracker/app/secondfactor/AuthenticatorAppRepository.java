package tracker.app.secondfactor;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;

/** SQL for authenticator apps; one for each person. */
@Component
class AuthenticatorAppRepository {

    private final JdbcClient jdbc;

    AuthenticatorAppRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> secret(PersonId person) {
        return jdbc.sql("select secret from authenticator_app where person = ?")
                .param(person.value())
                .query(byte[].class)
                .optional();
    }

    /** Replaces the app that was there before; the code with which it was confirmed is used up. */
    void save(PersonId person, byte[] secret, long step) {
        jdbc.sql("""
                        insert into authenticator_app (person, secret, last_step) values (?, ?, ?)
                        on conflict (person) do update
                        set secret = excluded.secret, last_step = excluded.last_step, since = now()
                        """).params(person.value(), secret, step).update();
    }

    /** @return false if a code of this period or of a later one was used already, also at the same time on another node */
    boolean use(PersonId person, long step) {
        return jdbc.sql("update authenticator_app set last_step = ? where person = ? and last_step < ?")
                        .params(step, person.value(), step)
                        .update()
                == 1;
    }

    void delete(PersonId person) {
        jdbc.sql("delete from authenticator_app where person = ?")
                .param(person.value())
                .update();
    }
}
