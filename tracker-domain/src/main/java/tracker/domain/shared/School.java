package tracker.domain.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A school or college, as stored with an activity.
 *
 * @param urn its unique reference number in the national register, six digits; null if not known
 * @param name its usual name
 */
public record School(@Nullable String urn, TextLine name) {

    private static final Pattern URN = Pattern.compile("[0-9]{6}");

    public School {
        RuleBroken.when(urn != null && !URN.matcher(urn).matches(), ValueRule.A_URN_HAS_SIX_DIGITS);
    }
}
