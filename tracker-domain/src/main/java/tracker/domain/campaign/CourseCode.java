package tracker.domain.campaign;

import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;
import tracker.domain.shared.ValueRule;

/**
 * The code of an online course, for example {@code genomics}.
 *
 * @param value 2 to 40 lower-case letters, digits and hyphens
 */
public record CourseCode(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public static final CourseCode GENOMICS = new CourseCode("genomics");
    public static final CourseCode BIOINFORMATICS = new CourseCode("bioinformatics");

    public CourseCode {
        RuleBroken.when(!FORM.matcher(value).matches(), ValueRule.AN_ID_HAS_ITS_FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
