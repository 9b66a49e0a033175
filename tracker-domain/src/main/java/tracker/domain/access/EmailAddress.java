package tracker.domain.access;

import java.util.Locale;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * Where a person can be written to. It is personal, so it stays out of the facts.
 *
 * @param value as it was typed, without blanks around; 3 to 254 characters with one {@code @} in between
 */
public record EmailAddress(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,189}");

    public EmailAddress {
        value = value.strip();
        RuleBroken.when(!FORM.matcher(value).matches(), AccessRule.AN_ADDRESS_HAS_ITS_FORM);
    }

    /** The same for two spellings that reach the same person. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Not for logs. */
    @Override
    public String toString() {
        return "an e-mail address";
    }
}
