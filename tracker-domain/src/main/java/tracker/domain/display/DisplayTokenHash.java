package tracker.domain.display;

import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * By what a token is known again.
 *
 * @param value SHA-256, as 64 hexadecimal digits
 */
public record DisplayTokenHash(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public DisplayTokenHash {
        RuleBroken.when(!FORM.matcher(value).matches(), DisplayRule.A_TOKEN_HAS_ITS_FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
