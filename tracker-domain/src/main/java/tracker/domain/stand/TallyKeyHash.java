package tracker.domain.stand;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * By what a key is known again.
 *
 * @param value SHA-256, as 64 hexadecimal digits
 */
public record TallyKeyHash(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public TallyKeyHash {
        RuleBroken.when(!FORM.matcher(value).matches(), StandRule.A_KEY_HAS_ITS_FORM);
    }

    /** Takes the same time whether much of it fits or nothing. */
    public boolean isOf(TallyKey key) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), key.hash().value().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return value;
    }
}
