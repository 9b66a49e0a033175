package tracker.app.signin;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.access.AccessQuery.SignedInDevice;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.SecretToken;

/**
 * Remembered devices. A device sends a series and a token; the token changes at each visit, so that a copied cookie is
 * detected once both have been used.
 */
@Component
class RememberedDeviceRepository {

    static final Duration LIFETIME = Duration.ofDays(30);

    /** Two tabs that are opened at once show the same token. */
    private static final String GRACE = "interval '1 minute'";

    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    RememberedDeviceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The content of the cookie. */
    record RememberMeToken(String series, String token) {}

    /** The owner of the device and its next token; the second of two tabs gets the same. */
    record RecognisedDevice(PersonId person, RememberMeToken kept) {}

    RememberMeToken remember(PersonId person, String device) {
        RememberMeToken kept = new RememberMeToken(SecretToken.random(BYTES), SecretToken.random(BYTES));
        jdbc.sql("delete from remembered_device where used < now() - interval '" + LIFETIME.toDays() + " days'")
                .update();
        jdbc.sql("insert into remembered_device (series, person, token, device) values (?, ?, ?, ?)")
                .params(SecretToken.digest(kept.series()), person.value(), SecretToken.digest(kept.token()), device)
                .update();
        return kept;
    }

    /** Empty if it is no longer remembered. */
    Optional<RecognisedDevice> redeem(RememberMeToken shown) {
        String next = SecretToken.random(BYTES);
        return jdbc.sql("""
                        update remembered_device set token_before = token, token = ?, used = now()
                        where series = ? and token = ? and used >= now() - interval '%d days' returning person
                        """.formatted(LIFETIME.toDays()))
                .params(SecretToken.digest(next), SecretToken.digest(shown.series()), SecretToken.digest(shown.token()))
                .query(String.class)
                .optional()
                .map(person -> new RecognisedDevice(new PersonId(person), new RememberMeToken(shown.series(), next)))
                .or(() -> besides(shown));
    }

    private Optional<RecognisedDevice> besides(RememberMeToken shown) {
        return jdbc.sql("select person from remembered_device where series = ? and token_before = ? and used > now() - "
                        + GRACE)
                .params(SecretToken.digest(shown.series()), SecretToken.digest(shown.token()))
                .query(String.class)
                .optional()
                .map(person -> new RecognisedDevice(new PersonId(person), shown));
    }

    /** The owner of the series when the token is not the expected one: someone has a copy. */
    Optional<PersonId> ownerOfCopiedToken(RememberMeToken shown) {
        return jdbc.sql("""
                        select person from remembered_device
                        where series = ? and used >= now() - interval '%d days'
                        """.formatted(LIFETIME.toDays()))
                .param(SecretToken.digest(shown.series()))
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    void forget(String series) {
        jdbc.sql("delete from remembered_device where series = ?")
                .param(SecretToken.digest(series))
                .update();
    }

    /** @param id as it is listed */
    void forget(PersonId person, String id) {
        jdbc.sql("delete from remembered_device where person = ? and encode(series, 'hex') = ?")
                .params(person.value(), id)
                .update();
    }

    void forgetAll(PersonId person) {
        jdbc.sql("delete from remembered_device where person = ?")
                .param(person.value())
                .update();
    }

    /** The last used first. */
    List<SignedInDevice> of(PersonId person) {
        return jdbc.sql("select series, device, since, used from remembered_device where person = ? order by used desc")
                .param(person.value())
                .query((row, number) -> new SignedInDevice(
                        HexFormat.of().formatHex(row.getBytes("series")),
                        row.getString("device"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("used").toInstant()))
                .list();
    }
}
