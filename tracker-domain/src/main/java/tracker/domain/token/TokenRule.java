package tracker.domain.token;

import tracker.domain.shared.BusinessRule;

/** The rules for API tokens. */
public enum TokenRule implements BusinessRule {
    A_TOKEN_HAS_ITS_FORM("This is not a token of the tracker."),
    A_TOKEN_IS_KNOWN("This trust has no such token. Load the page again to see which it has."),
    A_TRUST_HAS_A_FEW_TOKENS(
            "This trust has " + TokenRule.MOST + " valid tokens already. Revoke one that is no longer used first.");

    /** The most valid tokens of one trust. */
    public static final int MOST = 20;

    private final String sentence;

    TokenRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
