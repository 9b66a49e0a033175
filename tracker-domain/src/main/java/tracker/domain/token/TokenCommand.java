package tracker.domain.token;

import tracker.domain.shared.Command;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked about the tokens of a trust. None of it becomes a fact: a backup of the facts opens nothing. */
public sealed interface TokenCommand extends Command, TrustScoped {

    TrustCode trust();

    /**
     * Makes a token valid.
     *
     * @param name which system it is for, for people
     * @param hash of its secret, which stays with whoever asked
     */
    record MakeToken(TrustCode trust, TextLine name, TokenHash hash) implements TokenCommand {}

    /**
     * Makes it worthless from the next request on.
     *
     * @param token its id
     */
    record RevokeToken(TrustCode trust, String token) implements TokenCommand {}
}
