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
        INVITATION(Duration.ofDays(14), true),
        SIGN_IN(Duration.ofMinutes(30), false),
        /** To choose a new password. */
        PASSWORD(Duration.ofMinutes(30), false);

        private final Duration works;
        private final boolean replaces;

        /** @param replaces whether a new one ends the older ones: not where a stranger may ask for it */
        OneTimeLinkKind(Duration works, boolean replaces) {
            this.works = works;
            this.replaces = replaces;
        }

        Duration works() {
            return works;
        }
    }

    /**
     * Creates a link. A new invitation ends the older one; the others work beside each other, because otherwise anyone
     * could end the link that a person has just been sent, by asking for another.
     *
     * @return the secret part of the link
     */
    String make(PersonId person, OneTimeLinkKind kind) {
        String token = SecretToken.random(BYTES);
        if (kind.replaces) {
            end(person, kind);
        }
        deleteExpired();
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
        Optional<PersonId> owner = jdbc.sql(
                        "delete from one_time_link where hash = ? and kind = ? and expires_at >= ? returning person")
                .params(SecretToken.digest(token), kind.name(), now())
                .query(String.class)
                .optional()
                .map(PersonId::new);
        owner.ifPresent(person -> end(person, kind));
        return owner;
    }

    /** Ends all links of a person with that purpose. */
    void end(PersonId person, OneTimeLinkKind kind) {
        jdbc.sql("delete from one_time_link where person = ? and kind = ?")
                .params(person.value(), kind.name())
                .update();
    }

    /**
     * Writes nothing that stays, with the commit that a link and its email would need: whoever measures cannot tell an
     * unknown address from a known one.
     */
    void writeDecoy() {
        deleteExpired();
        String token = SecretToken.random(BYTES);
        jdbc.sql("select pg_logical_emit_message(true, 'tracker', ?), pg_logical_emit_message(true, 'tracker', ?)")
                .params(SecretToken.hash(token), token)
                .query(row -> {});
    }

    private void deleteExpired() {
        jdbc.sql("delete from one_time_link where expires_at < ?").param(now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
