package tracker.domain.token;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SecretToken;
import tracker.domain.trust.TrustCode;

/**
 * What a trust's system sends. Who finds one sees where it belongs, and scanners of leaked secrets can know it. It is shown once and
 * kept nowhere; only its hash is.
 *
 * @param value {@code hsw_RJ1_} and 256 random bits
 */
public record TokenSecret(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("hsw_([A-Z0-9]{3,6})_[A-Za-z0-9_-]{43}");

    public TokenSecret {
        RuleBroken.when(!FORM.matcher(value).matches(), TokenRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** One that nobody else has. */
    public static TokenSecret next(TrustCode trust) {
        return new TokenSecret("hsw_" + trust + "_" + SecretToken.random(BYTES));
    }

    /** Empty for what cannot be a token, so that nobody is asked about it. */
    public static Optional<TokenSecret> read(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new TokenSecret(sent)) : Optional.empty();
    }

    /** For which trust it speaks. */
    public TrustCode trust() {
        Matcher form = FORM.matcher(value);
        RuleBroken.when(!form.matches(), TokenRule.A_TOKEN_HAS_ITS_FORM);
        return new TrustCode(form.group(1));
    }

    public TokenHash hash() {
        return new TokenHash(SecretToken.hash(value));
    }

    /** Without the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "hsw_" + trust() + "_…";
    }
}
