package tracker.domain.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * By what a token is known again.
 *
 * @param value SHA-256, as 64 hexadecimal digits
 */
public record FeedTokenHash(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FeedTokenHash {
        RuleBroken.when(!FORM.matcher(value).matches(), CalendarRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** Takes the same time whether much of it fits or nothing. */
    public boolean isOf(FeedToken token) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), token.hash().value().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return value;
    }
}
