package tracker.domain.display;

import tracker.domain.shared.BusinessRule;

/** The rules for displays. */
public enum DisplayRule implements BusinessRule {
    A_TOKEN_HAS_ITS_FORM("This is not the address of a display."),
    THE_PART_IS_KNOWN("There is no region or trust with this code."),
    THERE_IS_SUCH_A_DISPLAY("There is no such display.");

    private final String sentence;

    DisplayRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
