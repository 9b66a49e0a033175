package tracker.app.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as people compare it. */
final class Checksum {

    private Checksum() {}

    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(byte[] bytes) {
        return told(begun().digest(bytes));
    }

    static String told(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
