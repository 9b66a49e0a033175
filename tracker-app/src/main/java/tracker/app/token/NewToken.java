package tracker.app.token;

/**
 * A newly created token.
 *
 * @param token as lists show it
 * @param secret shown once and stored only by the trust's system
 */
public record NewToken(ApiToken token, String secret) {

    /** Leaves out the secret, wherever it may be logged. */
    @Override
    public String toString() {
        return "NewToken[" + token + "]";
    }
}
