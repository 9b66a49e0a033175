package tracker.app.throttle;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.SecretToken;

/** SQL for the devices on which people have signed in before. Only hashes of their cookies are stored. */
@Component
class KnownDeviceRepository {

    /** Browsers keep no cookie for longer. */
    static final Duration LIFETIME = Duration.ofDays(400);

    private static final String RECENT = "used >= now() - interval '" + LIFETIME.toDays() + " days'";

    /** Of one person; the longest unused go first. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    KnownDeviceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean knows(String cookie, PersonId person) {
        return jdbc.sql("select 1 from known_device where hash = ? and person = ? and " + RECENT)
                .params(SecretToken.digest(cookie), person.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * Makes the device known for a person, who has just signed in.
     *
     * @param shown what the device had before; empty if nothing
     * @return what the device keeps from now on; the same if it was known for this person already
     */
    String remember(Optional<String> shown, PersonId person) {
        String known = shown.filter(cookie -> touched(cookie, person)).orElse(null);
        if (known != null) {
            return known;
        }
        jdbc.sql("delete from known_device where not (" + RECENT + ")").update();
        // never the value that was shown: somebody else may have put it there
        String next = SecretToken.random();
        shown.ifPresent(cookie -> jdbc.sql("update known_device set hash = ? where hash = ?")
                .params(SecretToken.digest(next), SecretToken.digest(cookie))
                .update());
        jdbc.sql("insert into known_device (hash, person) values (?, ?)")
                .params(SecretToken.digest(next), person.value())
                .update();
        jdbc.sql("""
                        delete from known_device where person = :person and hash not in (
                            select hash from known_device where person = :person order by used desc, since desc limit :most)
                        """).param("person", person.value()).param("most", MOST).update();
        return next;
    }

    private boolean touched(String cookie, PersonId person) {
        return jdbc.sql("update known_device set used = now() where hash = ? and person = ? and " + RECENT)
                        .params(SecretToken.digest(cookie), person.value())
                        .update()
                == 1;
    }

    /** Forgets all of a person's devices. */
    void forgetAll(PersonId person) {
        jdbc.sql("delete from known_device where person = ?")
                .param(person.value())
                .update();
    }
}
