package tracker.domain.calendar;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;
import tracker.domain.shared.SingleValue;

/**
 * By what a token is known again.
 *
 * @param value SHA-256, as 64 hexadecimal digits
 */
public record FeedTokenHash(String value) implements SingleValue<String> {

    public FeedTokenHash {
        RuleBroken.when(!SecretToken.isHash(value), CalendarRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** Takes the same time whether much of it fits or nothing. */
    public boolean isOf(FeedToken token) {
        return SecretToken.matches(value, token.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
