package tracker.app.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.access.AccessQuery.EmailMessage;
import tracker.domain.shared.PersonId;

/** Outgoing and sent emails. An email is stored in the same transaction as the change it reports. */
@Component
@EnableConfigurationProperties(AddressProperties.class)
public class EmailRepository {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    EmailRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param useful how long the email is worth sending */
    public void enqueue(PersonId person, String subject, String body, Duration useful) {
        Instant now = clock.instant();
        jdbc.sql("insert into letter (person, subject, body, written_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(person.value(), subject, body, Timestamp.from(now), Timestamp.from(now.plus(useful)))
                .update();
    }

    /** Latest first. */
    public List<EmailMessage> newest() {
        return jdbc.sql("""
                        select letter.*, account.address from letter join account using (person)
                        order by letter.id desc limit ?
                        """).param(SHOWN).query(EmailRepository::letter).list();
    }

    private static EmailMessage letter(ResultSet row, int number) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new EmailMessage(
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("failure"));
    }

    /** An email to send. */
    record DueEmail(long id, String address, String subject, String body) {}

    /**
     * The next email to send, locked until the end of the transaction so that two nodes never send the same one.
     *
     * @param mostTries the number of attempts after which an email is given up
     */
    Optional<DueEmail> next(int mostTries) {
        return jdbc.sql("""
                        select letter.id, address, subject, body from letter join account using (person)
                        where sent_at is null and tries < ? and expires_at > ? order by tries, letter.id limit 1
                        for update of letter skip locked
                        """)
                .params(mostTries, Timestamp.from(clock.instant()))
                .query((row, number) -> new DueEmail(
                        row.getLong("id"), row.getString("address"), row.getString("subject"), row.getString("body")))
                .optional();
    }

    /** A sent email is not kept: it holds a link that opens an account. */
    void markSent(DueEmail letter) {
        jdbc.sql("update letter set sent_at = ?, body = '', failure = '' where id = ?")
                .params(Timestamp.from(clock.instant()), letter.id())
                .update();
    }

    void markFailed(DueEmail letter, String why) {
        jdbc.sql("update letter set tries = tries + 1, failure = ? where id = ?")
                .params(why, letter.id())
                .update();
    }

    /** Clears emails that quote one of these texts, sent or not. */
    public void erase(List<String> texts) {
        jdbc.sql("""
                        update letter set body = '', subject = '', expires_at = least(expires_at, ?)
                        where exists (select from unnest(?) as typed (text)
                                      where length(text) > 3 and (position(text in body) > 0 or position(text in subject) > 0))
                        """)
                .params(Timestamp.from(clock.instant()), texts.toArray(String[]::new))
                .update();
    }

    /**
     * Empties emails that can no longer be used.
     *
     * @return how many
     */
    public int clearExpired() {
        return jdbc.sql("update letter set body = '' where expires_at < ? and body <> ''")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
