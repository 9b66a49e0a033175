package tracker.app.token;

import tracker.domain.trust.TrustCode;

/**
 * Who has shown a valid token.
 *
 * @param token its id
 * @param trust for which it speaks
 */
public record TokenHolder(String token, TrustCode trust) {}
