package tracker.domain.trust;

import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;
import tracker.domain.shared.ValueRule;

/**
 * A trust's ODS code, its identifier everywhere.
 *
 * @param value 3 to 6 capital letters and digits, for example {@code RJ1}
 */
public record TrustCode(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,6}");

    public TrustCode {
        RuleBroken.when(!FORM.matcher(value).matches(), ValueRule.A_TRUST_CODE_HAS_ITS_FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
