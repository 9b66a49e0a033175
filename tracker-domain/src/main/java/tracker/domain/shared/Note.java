package tracker.domain.shared;

/**
 * A longer text, typed by a person.
 *
 * @param value 1 to 2,000 characters, line breaks allowed
 */
public record Note(String value) implements FreeText {

    private static final int LONGEST = 2_000;

    public Note {
        value = TextNormalizer.lines(value);
        RuleBroken.when(value.isEmpty(), ValueRule.A_LINE_HAS_WORDS);
        RuleBroken.when(value.length() > LONGEST, ValueRule.A_TEXT_IS_NOT_TOO_LONG);
    }

    @Override
    public String toString() {
        return value;
    }
}
