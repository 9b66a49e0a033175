package tracker.domain.calendar;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;

/**
 * The bearer secret of a trust's feed. It is shown once and not stored; the event holds only its hash.
 *
 * @param value 32 letters, digits, hyphens and underscores: 192 random bits
 */
public record FeedToken(String value) {

    public FeedToken {
        RuleBroken.when(!SecretToken.hasForm(value), CalendarRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** A new random token. */
    public static FeedToken next() {
        return new FeedToken(SecretToken.random());
    }

    public FeedTokenHash hash() {
        return new FeedTokenHash(SecretToken.hash(value));
    }

    /** Masked, because the token must not appear in a log. */
    @Override
    public String toString() {
        return "a feed's token";
    }
}
