package tracker.domain.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * The id of one import.
 *
 * @param value begins with {@code import-}
 */
public record ImportId(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("import-[0-9a-f-]{36}");

    public ImportId {
        RuleBroken.when(!FORM.matcher(value).matches(), ImportRule.THERE_IS_SUCH_AN_IMPORT);
    }

    public static ImportId next() {
        return new ImportId("import-" + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
