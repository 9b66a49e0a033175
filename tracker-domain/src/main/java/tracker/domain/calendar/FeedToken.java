package tracker.domain.calendar;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;

/**
 * What opens a trust's feed: whoever has it may read. It is shown once and kept nowhere; only its hash is a fact.
 *
 * @param value 32 letters, digits, hyphens and underscores: 192 bits that nobody can guess
 */
public record FeedToken(String value) {

    public FeedToken {
        RuleBroken.when(!SecretToken.hasForm(value), CalendarRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** One that nobody else has. */
    public static FeedToken next() {
        return new FeedToken(SecretToken.random());
    }

    public FeedTokenHash hash() {
        return new FeedTokenHash(SecretToken.hash(value));
    }

    /** Never the token, which must not get into a log. */
    @Override
    public String toString() {
        return "a feed's token";
    }
}
