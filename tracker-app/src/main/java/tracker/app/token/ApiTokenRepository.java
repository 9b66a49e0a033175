package tracker.app.token;

import java.security.SecureRandom;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.token.TokenHash;
import tracker.domain.token.TokenRule;
import tracker.domain.token.TokenSecret;
import tracker.domain.token.TokenState;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/**
 * The API tokens of all trusts. Callers check who may create and revoke them: the command line on the server and a
 * trust's own page.
 */
@Component
public class ApiTokenRepository {

    private static final String COLUMNS = "id, trust, name, made, last_used, revoked, expires";

    /** Without characters that look alike, since people type it. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH_OF_AN_ID = 8;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final TrustRegistry trusts;
    private final Clock clock;

    /** Uses the command connections, so that many queries do not block writes. */
    ApiTokenRepository(CommandsDatabase database, TrustRegistry trusts, Clock clock) {
        this.jdbc = database.directJdbc();
        this.trusts = trusts;
        this.clock = clock;
    }

    /**
     * Creates a token on the server; its secret is only in the result.
     *
     * @param name what it is for
     * @throws RuleBroken when no such trust is registered
     */
    public NewToken make(TrustCode trust, TextLine name) {
        TokenSecret secret = TokenSecret.next(trust);
        return new NewToken(keep(trust, name, secret.hash(), null), secret.value());
    }

    /**
     * Stores a new secret. Storing the same secret again changes nothing.
     *
     * @param by the author; null on the server's command line
     * @throws RuleBroken when no such trust is registered, or it has too many tokens
     */
    ApiToken keep(TrustCode trust, TextLine name, TokenHash hash, @Nullable PersonId by) {
        RuleBroken.when(trusts.find(trust).isEmpty(), ParticipationRule.THE_TRUST_IS_REGISTERED);
        Optional<ApiToken> before = find(trust, bytes(hash));
        if (before.isPresent()) {
            return before.get();
        }
        RuleBroken.when(valid(trust) >= TokenRule.MOST, TokenRule.A_TRUST_HAS_A_FEW_TOKENS);
        ApiToken token = made(trust, name, clock.instant());
        jdbc.sql(
                        "insert into api_token (id, trust, name, hash, made, made_by, expires) values (:id, :trust, :name, :hash, :made, :by, :expires)")
                .param("id", token.id())
                .param("trust", trust.value())
                .param("name", token.name())
                .param("hash", bytes(hash))
                .param("made", Timestamp.from(token.made()))
                .param("expires", Timestamp.from(token.expires()))
                .param("by", by == null ? null : by.value(), Types.VARCHAR)
                .update();
        return token;
    }

    private ApiToken made(TrustCode trust, TextLine name, Instant now) {
        return new ApiToken(newId(), trust, name.value(), now, null, null, TokenState.expiry(now));
    }

    private long valid(TrustCode trust) {
        Instant now = clock.instant();
        return of(trust).stream().filter(token -> token.worksAt(now)).count();
    }

    private static byte[] bytes(TokenHash hash) {
        return HexFormat.of().parseHex(hash.value());
    }

    /** Ids are never reused, even after a restore, because idempotency keys are stored with them. */
    private String newId() {
        StringBuilder id = new StringBuilder();
        while (id.length() < LENGTH_OF_AN_ID) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** All tokens by trust, latest first, including revoked ones. */
    public List<ApiToken> all() {
        return jdbc.sql("select " + COLUMNS + " from api_token order by trust, made desc, id")
                .query(ApiTokenRepository::token)
                .list();
    }

    /** The tokens of one trust, latest first, including revoked ones. */
    public List<ApiToken> of(TrustCode trust) {
        return jdbc.sql("select " + COLUMNS + " from api_token where trust = ? order by made desc, id")
                .param(trust.value())
                .query(ApiTokenRepository::token)
                .list();
    }

    /** Revokes the token from the next request on; repeating it changes nothing. Empty if there is no such token. */
    public Optional<ApiToken> revoke(String id) {
        return jdbc.sql("update api_token set revoked = coalesce(revoked, ?) where id = ? returning " + COLUMNS)
                .params(Timestamp.from(clock.instant()), id)
                .query(ApiTokenRepository::token)
                .optional();
    }

    /** The same for a user of that trust; empty if the trust has no such token. */
    Optional<ApiToken> revoke(TrustCode trust, String id) {
        return of(trust).stream().anyMatch(token -> token.id().equals(id)) ? revoke(id) : Optional.empty();
    }

    /** The trust of a token; empty if it is invalid, revoked or expired. */
    public Optional<TrustCode> trustOf(String bearer) {
        return holderOf(bearer).map(TokenHolder::trust);
    }

    /** The same with the token's id. It is read each time, so that revoking works at once on every node. */
    public Optional<TokenHolder> holderOf(String bearer) {
        return TokenSecret.read(bearer)
                .flatMap(secret -> find(secret.trust(), bytes(secret.hash())))
                .filter(token -> token.worksAt(clock.instant()))
                .map(this::used);
    }

    /** Whether the token was valid until its year was over. */
    public boolean isExpired(String bearer) {
        return TokenSecret.read(bearer)
                .flatMap(secret -> find(secret.trust(), bytes(secret.hash())))
                .filter(token -> token.stateAt(clock.instant()) == TokenState.EXPIRED)
                .isPresent();
    }

    private Optional<ApiToken> find(TrustCode trust, byte[] hash) {
        return jdbc.sql("select " + COLUMNS + " from api_token where hash = ? and trust = ?")
                .params(hash, trust.value())
                .query(ApiTokenRepository::token)
                .optional();
    }

    /** Records the day of use, at most once a day. */
    private TokenHolder used(ApiToken token) {
        LocalDate today = LondonCalendar.today(clock);
        if (!today.equals(token.lastUsed())) {
            jdbc.sql("update api_token set last_used = ? where id = ?")
                    .params(Date.valueOf(today), token.id())
                    .update();
        }
        return new TokenHolder(token.id(), token.trust());
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp revoked = row.getTimestamp("revoked");
        @Nullable Instant since = revoked == null ? null : revoked.toInstant();
        return new ApiToken(
                row.getString("id"),
                new TrustCode(row.getString("trust")),
                row.getString("name"),
                row.getTimestamp("made").toInstant(),
                row.getObject("last_used", LocalDate.class),
                since,
                row.getTimestamp("expires").toInstant());
    }
}
