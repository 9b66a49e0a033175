package tracker.domain.token;

import tracker.domain.shared.Command;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/**
 * A command about the API tokens of a trust. None becomes an event: a backup of the event store must not give access.
 */
public sealed interface TokenCommand extends Command, TrustScoped {

    TrustCode trust();

    /**
     * Creates a token.
     *
     * @param name the system it is for, for people
     * @param hash of its secret, which stays with the caller
     */
    record MakeToken(TrustCode trust, TextLine name, TokenHash hash) implements TokenCommand {}

    /**
     * Revokes a token, from the next request on.
     *
     * @param token its id
     */
    record RevokeToken(TrustCode trust, String token) implements TokenCommand {}
}
