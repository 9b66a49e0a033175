package tracker.domain.token;

import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * What is kept of a token: enough to know it again, and not enough to use it.
 *
 * @param value SHA-256 in small hexadecimal letters
 */
public record TokenHash(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public TokenHash {
        RuleBroken.when(!FORM.matcher(value).matches(), TokenRule.A_TOKEN_HAS_ITS_FORM);
    }
}
