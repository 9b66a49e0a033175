package tracker.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Common functions of all bearer secrets. A secret is random, shown once and never stored; only its hash is stored. A
 * plain hash without salt is enough, because the space of secrets is too large for brute force.
 */
public final class SecretToken {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern HASH_FORM = Pattern.compile("[0-9a-f]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {}

    /** 192 random bits as 32 letters, digits, hyphens and underscores. */
    public static String random() {
        return random(BYTES);
    }

    /** Random bits as letters, digits, hyphens and underscores, four for three bytes. */
    public static String random(int bytes) {
        byte[] bits = new byte[bytes];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whether the value has the form of {@link #random()}. */
    public static boolean hasForm(String value) {
        return FORM.matcher(value).matches();
    }

    /** Whether the value has the form of {@link #hash}. */
    public static boolean isHash(String value) {
        return HASH_FORM.matcher(value).matches();
    }

    /** SHA-256 as 64 hexadecimal digits. */
    public static String hash(String value) {
        return HexFormat.of().formatHex(digest(value));
    }

    /** SHA-256. */
    public static byte[] digest(String value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether the hash is that of the secret, compared in constant time. */
    public static boolean matches(String hash, String value) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(value).getBytes(StandardCharsets.US_ASCII));
    }
}
