package tracker.domain.token;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;
import tracker.domain.shared.SingleValue;

/**
 * The stored hash of a token: enough to recognise it, and not enough to use it.
 *
 * @param value SHA-256 in lower-case hexadecimal digits
 */
public record TokenHash(String value) implements SingleValue<String> {

    public TokenHash {
        RuleBroken.when(!SecretToken.isHash(value), TokenRule.A_TOKEN_HAS_ITS_FORM);
    }
}
