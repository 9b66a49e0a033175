package tracker.domain.shared;

/**
 * One line of text, typed by a person: a place, a school, a topic.
 *
 * @param value 1 to 200 characters, without line breaks or outer spaces
 */
public record TextLine(String value) implements FreeText {

    private static final int LONGEST = 200;

    public TextLine {
        value = TextNormalizer.line(value);
        RuleBroken.when(value.isEmpty(), ValueRule.A_LINE_HAS_WORDS);
        RuleBroken.when(value.length() > LONGEST, ValueRule.A_TEXT_IS_NOT_TOO_LONG);
    }

    @Override
    public String toString() {
        return value;
    }
}
