package tracker.domain.shared;

/**
 * The reason for a change of something reported. Every change has one.
 *
 * @param value 1 to 500 characters
 */
public record Reason(String value) implements FreeText {

    private static final int LONGEST = 500;

    public Reason {
        value = TextNormalizer.lines(value);
        RuleBroken.when(value.isEmpty(), ValueRule.A_REASON_IS_GIVEN);
        RuleBroken.when(value.length() > LONGEST, ValueRule.A_TEXT_IS_NOT_TOO_LONG);
    }

    @Override
    public String toString() {
        return value;
    }
}
