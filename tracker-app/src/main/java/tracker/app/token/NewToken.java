package tracker.app.token;

/**
 * A token that was made a moment ago.
 *
 * @param token as lists will show it
 * @param secret to be shown once, and kept by nobody but the trust's system
 */
public record NewToken(ApiToken token, String secret) {

    /** Without the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "NewToken[" + token + "]";
    }
}
