package tracker.app.token;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;

/** The SQL for warnings that a token ends soon. */
@Component
class TokenExpiryRepository {

    private final JdbcClient jdbc;

    TokenExpiryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token that ends soon. */
    record ExpiringToken(String id, String trust, String name, Instant expires) {}

    /** A person to tell. */
    record TokenContact(PersonId person, String name) {}

    /**
     * Marks the valid tokens that end before that instant as warned of; each comes once, on whichever node.
     *
     * @param until the end of the time of warning
     */
    List<ExpiringToken> takeUnwarned(Instant now, Instant until) {
        return jdbc.sql("""
                        update api_token set warned = :now
                        where warned is null and revoked is null and expires > :now and expires <= :until
                        returning id, trust, name, expires
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, number) -> new ExpiringToken(
                        row.getString("id"),
                        row.getString("trust"),
                        row.getString("name"),
                        row.getTimestamp("expires").toInstant()))
                .list();
    }

    /** The leads of the token's trust, and whoever made it if they still have a role there. */
    List<TokenContact> contacts(ExpiringToken token) {
        return jdbc.sql("""
                        select distinct account.person, account.name
                        from account join account_trust using (person)
                        where account_trust.trust = :trust and account.opened_at is not null
                          and (account_trust.role = 'LEAD'
                               or account.person = (select made_by from api_token where id = :id))
                        """)
                .param("trust", token.trust())
                .param("id", token.id())
                .query((row, number) -> new TokenContact(new PersonId(row.getString(1)), row.getString(2)))
                .list();
    }
}
