package tracker.domain.access;

import java.util.Locale;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * An email address. It is personal data, so it stays out of events.
 *
 * @param value as typed, without surrounding blanks; 3 to 254 characters with one {@code @} in between
 */
public record EmailAddress(String value) implements SingleValue<String> {

    private static final Pattern FORM =
            Pattern.compile("[^\\s\\p{Cc}\\p{Cs}@<>\",;]{1,64}@[^\\s\\p{Cc}\\p{Cs}@<>\",;]{1,189}");

    public EmailAddress {
        value = value.strip();
        RuleBroken.when(!FORM.matcher(value).matches(), AccessRule.AN_ADDRESS_HAS_ITS_FORM);
    }

    /** The key for comparison: the same for all spellings of one address. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Masked, because an address must not appear in a log. */
    @Override
    public String toString() {
        return "an e-mail address";
    }
}
