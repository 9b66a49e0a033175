package tracker.app.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tracker.domain.trust.TrustCode;

/**
 * What a trust's system sends: {@code hsw_RJ1_} and 256 random bits. Who finds one sees where it belongs, and scanners of leaked
 * secrets can know it.
 */
final class TokenText {

    private static final Pattern FORM = Pattern.compile("hsw_([A-Z0-9]{3,6})_[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    private final String value;
    private final TrustCode trust;

    private TokenText(String value, TrustCode trust) {
        this.value = value;
        this.trust = trust;
    }

    static TokenText made(TrustCode trust, SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new TokenText(
                "hsw_" + trust + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits), trust);
    }

    /** Empty for what cannot be a token, so that nobody is asked about it. */
    static Optional<TokenText> read(String sent) {
        Matcher form = FORM.matcher(sent);
        return form.matches() ? Optional.of(new TokenText(sent, new TrustCode(form.group(1)))) : Optional.empty();
    }

    String secret() {
        return value;
    }

    TrustCode trust() {
        return trust;
    }

    /** No salt and no slow hash: nobody guesses 256 random bits. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Without the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "hsw_" + trust + "_…";
    }
}
