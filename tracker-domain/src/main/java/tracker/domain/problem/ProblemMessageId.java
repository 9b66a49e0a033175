package tracker.domain.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;
import tracker.domain.shared.ValueRule;

/**
 * The id of a message.
 *
 * @param value {@code problem-} and a UUID
 */
public record ProblemMessageId(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("problem-[0-9a-f-]{36}");

    public ProblemMessageId {
        RuleBroken.when(!FORM.matcher(value).matches(), ValueRule.AN_ID_HAS_ITS_FORM);
    }

    public static ProblemMessageId next() {
        return new ProblemMessageId("problem-" + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
