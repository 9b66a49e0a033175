package tracker.domain.stand;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;
import tracker.domain.shared.SingleValue;

/**
 * The hash of a tally key.
 *
 * @param value SHA-256, as 64 hexadecimal digits
 */
public record TallyKeyHash(String value) implements SingleValue<String> {

    public TallyKeyHash {
        RuleBroken.when(!SecretToken.isHash(value), StandRule.A_KEY_HAS_ITS_FORM);
    }

    /** Compares in constant time. */
    public boolean isOf(TallyKey key) {
        return SecretToken.matches(value, key.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
