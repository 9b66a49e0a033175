package tracker.app.token;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.token.TokenState;
import tracker.domain.trust.TrustCode;

/**
 * An API token without its secret, which cannot be read again.
 *
 * @param id used to revoke it; reveals nothing about the secret
 * @param trust to which it belongs
 * @param name what it is for
 * @param made UTC
 * @param lastUsed the London day; null if never used
 * @param revoked UTC; null until it is revoked
 * @param expires UTC; from then on it no longer works
 */
public record ApiToken(
        String id,
        TrustCode trust,
        String name,
        Instant made,
        @Nullable LocalDate lastUsed,
        @Nullable Instant revoked,
        Instant expires) {

    /** Whether it works at that instant. */
    TokenState stateAt(Instant now) {
        return TokenState.at(now, expires, revoked);
    }

    boolean worksAt(Instant now) {
        TokenState state = stateAt(now);
        return state == TokenState.VALID || state == TokenState.ENDS_SOON;
    }
}
