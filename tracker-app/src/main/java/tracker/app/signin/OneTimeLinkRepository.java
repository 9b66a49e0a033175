package tracker.app.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.SecretToken;

/** One-time links to accounts, each with an expiry. Only the hash is stored. */
@Component
class OneTimeLinkRepository {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinkRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The purpose of a link and how long it is valid. */
    enum OneTimeLinkKind {
        INVITATION(Duration.ofDays(14)),
        SIGN_IN(Duration.ofMinutes(30));

        private final Duration works;

        OneTimeLinkKind(Duration works) {
            this.works = works;
        }

        Duration works() {
            return works;
        }
    }

    /** Creates a link and ends the user's older ones of that purpose. @return the secret part of the link */
    String make(PersonId person, OneTimeLinkKind kind) {
        String token = SecretToken.random(BYTES);
        jdbc.sql("delete from one_time_link where (person = ? and kind = ?) or expires_at < ?")
                .params(person.value(), kind.name(), now())
                .update();
        jdbc.sql("insert into one_time_link (hash, person, kind, expires_at) values (?, ?, ?, ?)")
                .params(
                        SecretToken.digest(token),
                        person.value(),
                        kind.name(),
                        Timestamp.from(clock.instant().plus(kind.works())))
                .update();
        return token;
    }

    /** Finds the owner without using the link, because mail scanners follow links. */
    Optional<PersonId> owner(String token, OneTimeLinkKind kind) {
        return jdbc.sql("select person from one_time_link where hash = ? and kind = ? and expires_at >= ?")
                .params(SecretToken.digest(token), kind.name(), now())
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    /** Uses the link; of two concurrent attempts one succeeds. */
    Optional<PersonId> consume(String token, OneTimeLinkKind kind) {
        return jdbc.sql("delete from one_time_link where hash = ? and kind = ? and expires_at >= ? returning person")
                .params(SecretToken.digest(token), kind.name(), now())
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
