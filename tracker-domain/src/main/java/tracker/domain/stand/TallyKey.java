package tracker.domain.stand;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;

/**
 * What opens the counter of one stand: whoever has it may count there. It is shown once and kept nowhere; only its hash is a fact.
 *
 * @param value 32 letters, digits, hyphens and underscores: 192 bits that nobody can guess
 */
public record TallyKey(String value) {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public TallyKey {
        RuleBroken.when(!FORM.matcher(value).matches(), StandRule.A_KEY_HAS_ITS_FORM);
    }

    /** One that nobody else has. */
    public static TallyKey next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TallyKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A plain hash is enough: there are too many keys to try them all. */
    public TallyKeyHash hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new TallyKeyHash(HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Never the key, which must not get into a log. */
    @Override
    public String toString() {
        return "a counter's key";
    }
}
