package tracker.domain.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;

/**
 * The idempotency key of one command of one sender: a command sent twice is executed once, after a double click, a
 * retry or a crash.
 *
 * @param value 1 to 100 letters, digits and {@code . _ : -}; globally unique, so best a random or time-ordered UUID
 */
public record CommandId(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    public CommandId {
        RuleBroken.when(!FORM.matcher(value).matches(), ValueRule.A_COMMAND_ID_HAS_ITS_FORM);
    }

    /** A new unique id. Ids are ordered by time, which keeps recent ones together in the index. */
    public static CommandId next() {
        return new CommandId(UuidCreator.getTimeOrderedEpoch().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
