package tracker.domain.stand;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;

/**
 * What opens the counter of one stand: whoever has it may count there. It is shown once and kept nowhere; only its hash is a fact.
 *
 * @param value 32 letters, digits, hyphens and underscores: 192 bits that nobody can guess
 */
public record TallyKey(String value) {

    public TallyKey {
        RuleBroken.when(!SecretToken.hasForm(value), StandRule.A_KEY_HAS_ITS_FORM);
    }

    /** One that nobody else has. */
    public static TallyKey next() {
        return new TallyKey(SecretToken.random());
    }

    public TallyKeyHash hash() {
        return new TallyKeyHash(SecretToken.hash(value));
    }

    /** Never the key, which must not get into a log. */
    @Override
    public String toString() {
        return "a counter's key";
    }
}
