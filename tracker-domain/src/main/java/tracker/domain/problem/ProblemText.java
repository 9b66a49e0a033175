package tracker.domain.problem;

import tracker.domain.shared.Note;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * What somebody says is wrong.
 *
 * @param value 1 to 1,000 characters, cleaned as every text that a person types
 */
public record ProblemText(String value) implements SingleValue<String> {

    public static final int LONGEST = 1_000;

    public ProblemText {
        RuleBroken.when(value.length() > LONGEST, ProblemRule.A_MESSAGE_IS_SHORT);
        RuleBroken.when(value.isBlank(), ProblemRule.A_MESSAGE_HAS_WORDS);
        value = new Note(value).value();
    }

    @Override
    public String toString() {
        return value;
    }
}
