package tracker.app.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Calculates SHA-256 in hexadecimal. */
final class ChecksumCalculator {

    private ChecksumCalculator() {}

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(byte[] bytes) {
        return toHex(newDigest().digest(bytes));
    }

    static String toHex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
