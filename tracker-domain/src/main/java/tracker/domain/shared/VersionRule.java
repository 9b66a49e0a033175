package tracker.domain.shared;

/** The rules for concurrent changes by several people. */
public enum VersionRule implements BusinessRule {
    IT_STANDS_AS_IT_WAS_SEEN(
            "Someone else changed this while you were looking at it. Check the latest version and try again.");

    private final String sentence;

    VersionRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
