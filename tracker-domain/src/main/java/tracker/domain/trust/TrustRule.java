package tracker.domain.trust;

import tracker.domain.shared.BusinessRule;

/** The rules for the register of trusts. */
public enum TrustRule implements BusinessRule {
    A_TRUST_IS_REGISTERED_ONCE("A trust with this code is already registered."),
    A_TRUST_IS_REGISTERED_FIRST("No trust with this code is registered."),
    A_TRUST_CLOSES_AFTER_IT_OPENED("A trust cannot close before it opened."),
    A_TRUST_DOES_NOT_SUCCEED_ITSELF("A trust cannot be its own successor.");

    private final String sentence;

    TrustRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
