package tracker.domain.shared;

/** What holds for whoever changes something that others can change too. */
public enum VersionRule implements BusinessRule {
    IT_STANDS_AS_IT_WAS_SEEN("This has changed since you looked at it. Look again and repeat what you still want.");

    private final String sentence;

    VersionRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
