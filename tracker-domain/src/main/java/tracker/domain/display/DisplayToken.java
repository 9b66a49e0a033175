package tracker.domain.display;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;

/**
 * The bearer secret of a wallboard. It is shown once and exists only in the screen's address; the application stores
 * its hash.
 *
 * @param value 32 letters, digits, hyphens and underscores: 192 random bits
 */
public record DisplayToken(String value) {

    public DisplayToken {
        RuleBroken.when(!SecretToken.hasForm(value), DisplayRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** A new random token. */
    public static DisplayToken next() {
        return new DisplayToken(SecretToken.random());
    }

    public DisplayTokenHash hash() {
        return new DisplayTokenHash(SecretToken.hash(value));
    }

    /** Masked, because the token must not appear in a log. */
    @Override
    public String toString() {
        return "a display's token";
    }
}
