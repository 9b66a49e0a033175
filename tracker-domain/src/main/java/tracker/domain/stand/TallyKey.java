package tracker.domain.stand;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;

/**
 * The bearer secret of one stand's counter. It is shown once and not stored; the event holds only its hash.
 *
 * @param value 32 letters, digits, hyphens and underscores: 192 random bits
 */
public record TallyKey(String value) {

    public TallyKey {
        RuleBroken.when(!SecretToken.hasForm(value), StandRule.A_KEY_HAS_ITS_FORM);
    }

    /** A new random key. */
    public static TallyKey next() {
        return new TallyKey(SecretToken.random());
    }

    public TallyKeyHash hash() {
        return new TallyKeyHash(SecretToken.hash(value));
    }

    /** Masked, because the key must not appear in a log. */
    @Override
    public String toString() {
        return "a counter's key";
    }
}
