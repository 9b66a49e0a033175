package tracker.domain.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;

/**
 * Names one wish of one sender, so that a wish sent twice is fulfilled once: after a double click, a retry, a crash.
 *
 * @param value 1 to 100 letters, digits and {@code . _ : -}; unique among everything ever sent, so best a random or time-ordered UUID
 */
public record CommandId(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    public CommandId {
        RuleBroken.when(!FORM.matcher(value).matches(), ValueRule.A_COMMAND_ID_HAS_ITS_FORM);
    }

    /** One that nobody else has; ordered by time, so that neighbours in time are neighbours in the index. */
    public static CommandId next() {
        return new CommandId(UuidCreator.getTimeOrderedEpoch().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
