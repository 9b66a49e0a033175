package tracker.app.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.SecretToken;

/** Links that open an account once, each until it expires. What is kept of one is its hash. */
@Component
class OneTimeLinkRepository {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinkRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a link is for, and how long it works. */
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

    /** A new one; the person's older ones of that kind end with it. @return the secret part of the link */
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

    /** Whose link it is, without using it: a mail scanner that follows every link must not use it up. */
    Optional<PersonId> owner(String token, OneTimeLinkKind kind) {
        return jdbc.sql("select person from one_time_link where hash = ? and kind = ? and expires_at >= ?")
                .params(SecretToken.digest(token), kind.name(), now())
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    /** Uses it up; of two who try at once one is given the person. */
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
