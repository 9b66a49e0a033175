package tracker.domain.display;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;

/**
 * What opens a wallboard on a screen. It is shown once and kept nowhere but in the screen's address; the house keeps its hash.
 *
 * @param value 32 letters, digits, hyphens and underscores: 192 bits that nobody can guess
 */
public record DisplayToken(String value) {

    public DisplayToken {
        RuleBroken.when(!SecretToken.hasForm(value), DisplayRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** One that nobody else has. */
    public static DisplayToken next() {
        return new DisplayToken(SecretToken.random());
    }

    public DisplayTokenHash hash() {
        return new DisplayTokenHash(SecretToken.hash(value));
    }

    /** Never the token, which must not get into a log. */
    @Override
    public String toString() {
        return "a display's token";
    }
}
