package tracker.domain.display;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;
import tracker.domain.shared.SingleValue;

/**
 * The hash of a display token.
 *
 * @param value SHA-256, as 64 hexadecimal digits
 */
public record DisplayTokenHash(String value) implements SingleValue<String> {

    public DisplayTokenHash {
        RuleBroken.when(!SecretToken.isHash(value), DisplayRule.A_TOKEN_HAS_ITS_FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
