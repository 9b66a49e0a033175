package tracker.domain.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked about the tokens of a trust. */
public final class TokenQuery {

    private TokenQuery() {}

    /** Those of one trust, the newest first; those revoked too. */
    public record ListTokens(TrustCode trust) implements Query<List<TokenSummary>>, TrustScoped {}

    /**
     * A token without its secret, which nobody can read again.
     *
     * @param id of it, says nothing about the secret
     * @param name which system it is for, in the words of whoever made it
     * @param by who made it, by name; null when it was made on the server, or by somebody who has left
     * @param lastUsed the London day; null when it never was
     * @param revoked null while it is valid
     */
    public record TokenSummary(
            String id,
            String name,
            Instant made,
            @Nullable String by,
            @Nullable LocalDate lastUsed,
            @Nullable Instant revoked) {

        public boolean valid() {
            return revoked == null;
        }
    }
}
