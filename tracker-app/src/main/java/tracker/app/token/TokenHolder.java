package tracker.app.token;

import tracker.domain.trust.TrustCode;

/**
 * The holder of a valid token.
 *
 * @param token its id
 * @param trust for which it is valid
 */
public record TokenHolder(String token, TrustCode trust) {}
