package tracker.domain.problem;

import tracker.domain.shared.BusinessRule;

/** The rules for messages about problems. */
public enum ProblemRule implements BusinessRule {
    A_MESSAGE_HAS_WORDS("Enter what is wrong."),
    A_MESSAGE_IS_SHORT("Your message must be 1,000 characters or fewer."),
    THERE_IS_SUCH_A_MESSAGE("There is no such message. It may have been removed.");

    private final String sentence;

    ProblemRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
