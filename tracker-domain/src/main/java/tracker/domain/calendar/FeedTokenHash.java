package tracker.domain.calendar;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;
import tracker.domain.shared.SingleValue;

/**
 * The hash of a feed token.
 *
 * @param value SHA-256, as 64 hexadecimal digits
 */
public record FeedTokenHash(String value) implements SingleValue<String> {

    public FeedTokenHash {
        RuleBroken.when(!SecretToken.isHash(value), CalendarRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** Compares in constant time. */
    public boolean isOf(FeedToken token) {
        return SecretToken.matches(value, token.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
