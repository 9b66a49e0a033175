package tracker.domain.token;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;
import tracker.domain.trust.TrustCode;

/**
 * An API token, as a trust's system sends it. Its prefix shows where it belongs, and lets scanners for leaked secrets
 * recognise it. It is shown once and only its hash is stored.
 *
 * @param value {@code hsw_RJ1_} and 256 random bits
 */
public record TokenSecret(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("hsw_([A-Z0-9]{3,6})_[A-Za-z0-9_-]{43}");

    public TokenSecret {
        RuleBroken.when(!FORM.matcher(value).matches(), TokenRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** A new random token. */
    public static TokenSecret next(TrustCode trust) {
        return new TokenSecret("hsw_" + trust + "_" + SecretToken.random(BYTES));
    }

    /** Parses a token; empty for a text that cannot be one, which saves a lookup. */
    public static Optional<TokenSecret> read(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new TokenSecret(sent)) : Optional.empty();
    }

    /** The trust it acts for. */
    public TrustCode trust() {
        Matcher form = FORM.matcher(value);
        RuleBroken.when(!form.matches(), TokenRule.A_TOKEN_HAS_ITS_FORM);
        return new TrustCode(form.group(1));
    }

    public TokenHash hash() {
        return new TokenHash(SecretToken.hash(value));
    }

    /** Masked, because the secret must not appear in a log. */
    @Override
    public String toString() {
        return "hsw_" + trust() + "_…";
    }
}
