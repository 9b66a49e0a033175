package tracker.domain.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** The queries about the API tokens of a trust. */
public final class TokenQuery {

    private TokenQuery() {}

    /** The tokens of one trust, newest first, including revoked ones. */
    public record ListTokens(TrustCode trust) implements Query<List<TokenSummary>>, TrustScoped {}

    /**
     * A token without its secret, which cannot be read again.
     *
     * @param id of it, independent of the secret
     * @param name the system it is for, as its creator entered it
     * @param by its creator, by name; null if it was made on the server, or by someone who has left
     * @param lastUsed the London day; null if never used
     * @param revoked null until it is revoked
     * @param expires when it stops working by itself
     * @param state whether it works at the time of the answer, and for how long
     */
    public record TokenSummary(
            String id,
            String name,
            Instant made,
            @Nullable String by,
            @Nullable LocalDate lastUsed,
            @Nullable Instant revoked,
            Instant expires,
            TokenState state) {

        public boolean valid() {
            return state == TokenState.VALID || state == TokenState.ENDS_SOON;
        }
    }
}
