package tracker.app.token;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.trust.TrustCode;

/**
 * A token as lists show it: without its secret, which nobody can read again.
 *
 * @param id for people, and to revoke it by; says nothing about the secret
 * @param trust for which it speaks
 * @param name what it is for, in the words of whoever made it
 * @param made UTC
 * @param lastUsed the London day; null when it never was
 * @param revoked UTC; null while it is valid
 */
public record ApiToken(
        String id,
        TrustCode trust,
        String name,
        Instant made,
        @Nullable LocalDate lastUsed,
        @Nullable Instant revoked) {}
