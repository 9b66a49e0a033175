package tracker.domain.display;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;
import tracker.domain.shared.ValueRule;

/**
 * The id of a display for organisers. It does not reveal its address.
 *
 * @param value {@code display-} and a UUID
 */
public record DisplayId(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("display-[0-9a-f-]{36}");

    public DisplayId {
        RuleBroken.when(!FORM.matcher(value).matches(), ValueRule.AN_ID_HAS_ITS_FORM);
    }

    public static DisplayId next() {
        return new DisplayId("display-" + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
