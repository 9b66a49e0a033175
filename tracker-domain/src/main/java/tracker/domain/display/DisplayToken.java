package tracker.domain.display;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;

/**
 * What opens a wallboard on a screen. It is shown once and kept nowhere but in the screen's address; the house keeps its hash.
 *
 * @param value 32 letters, digits, hyphens and underscores: 192 bits that nobody can guess
 */
public record DisplayToken(String value) {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public DisplayToken {
        RuleBroken.when(!FORM.matcher(value).matches(), DisplayRule.A_TOKEN_HAS_ITS_FORM);
    }

    /** One that nobody else has. */
    public static DisplayToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DisplayToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A plain hash is enough: there are too many tokens to try them all. */
    public DisplayTokenHash hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new DisplayTokenHash(
                    HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Never the token, which must not get into a log. */
    @Override
    public String toString() {
        return "a display's token";
    }
}
