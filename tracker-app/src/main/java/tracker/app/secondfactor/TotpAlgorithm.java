package tracker.app.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords as all authenticator apps know them: RFC 6238 with SHA-1, six digits and periods of 30
 * seconds. A code of the period before or after is accepted, since clocks differ.
 */
final class TotpAlgorithm {

    private static final int PERIOD_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int SECRET_BYTES = 20;
    private static final int DRIFT = 1;
    private static final int LOW_NIBBLE = 0xf;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BASE32_BITS = 5;
    private static final int BASE32_MASK = 0x1f;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TotpAlgorithm() {}

    /** 160 random bits, as RFC 4226 recommends. */
    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The number of the period that holds the instant. */
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), PERIOD_SECONDS);
    }

    /** The six digits of a period. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & LOW_NIBBLE;
            int truncated = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return ("%0" + DIGITS + "d").formatted(truncated % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA1", impossible);
        }
    }

    /** The period whose code was typed, at most one away from now; empty if it is none. */
    static OptionalLong matchingStep(byte[] secret, String typed, Instant now) {
        long present = step(now);
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(), typed.getBytes()))
                .max();
    }

    /** The secret as people type it into an app that cannot read the QR code. */
    static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : secret) {
            buffer = buffer << Byte.SIZE | next & 0xff;
            bits += Byte.SIZE;
            while (bits >= BASE32_BITS) {
                bits -= BASE32_BITS;
                text.append(BASE32.charAt(buffer >> bits & BASE32_MASK));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(BASE32.charAt(buffer << BASE32_BITS - bits & BASE32_MASK));
        }
        return text.toString();
    }
}
