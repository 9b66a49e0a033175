package tracker.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a backup with a passphrase: AES-256-GCM in chunks of 64 KiB, each with its number and whether it is the last
 * in its nonce, so that chunks can be neither swapped nor left out (the STREAM construction). The key is derived with
 * PBKDF2. The head of the file holds a salt and a check of the key, so that a wrong passphrase is told from damage.
 */
final class BackupCipher {

    static final int CHUNK = 1 << 16;
    static final int TAG = 16;

    private static final byte[] MAGIC = "tracker backup encrypted 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int CHECK = 16;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int HEAD = MAGIC.length + SALT + CHECK;
    private static final int ROUNDS = 600_000;
    private static final int BITS = 8;

    private final SecretKey key;
    private final byte[] head;

    private BackupCipher(SecretKey key, byte[] head) {
        this.key = key;
        this.head = head;
    }

    /** A cipher for a new file. */
    static BackupCipher create(char[] passphrase) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] derived = derive(passphrase, salt);
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(MAGIC)
                .put(salt)
                .put(derived, KEY, CHECK)
                .array();
        return new BackupCipher(new SecretKeySpec(derived, 0, KEY, "AES"), head);
    }

    /**
     * The cipher of a file.
     *
     * @param in at the beginning of the file; it is read up to the first chunk
     * @throws WrongPassphraseException if the passphrase is another one
     */
    static BackupCipher read(InputStream in, char[] passphrase) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (head.length < HEAD || !isHead(head)) {
            throw new DamagedChunkException("its beginning is missing");
        }
        byte[] derived = derive(passphrase, Arrays.copyOfRange(head, MAGIC.length, MAGIC.length + SALT));
        if (!MessageDigest.isEqual(
                Arrays.copyOfRange(derived, KEY, KEY + CHECK), Arrays.copyOfRange(head, MAGIC.length + SALT, HEAD))) {
            throw new WrongPassphraseException();
        }
        return new BackupCipher(new SecretKeySpec(derived, 0, KEY, "AES"), head);
    }

    /** Whether a file that begins like this is encrypted. */
    static boolean isHead(byte[] beginning) {
        return beginning.length >= MAGIC.length && Arrays.equals(beginning, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    static int magicLength() {
        return MAGIC.length;
    }

    private static byte[] derive(char[] passphrase, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, ROUNDS, (KEY + CHECK) * BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } finally {
            spec.clearPassword();
        }
    }

    void writeHead(OutputStream out) throws IOException {
        out.write(head);
    }

    byte[] encrypt(long number, boolean last, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws DamagedChunkException if it is not this chunk of this file */
    byte[] decrypt(long number, boolean last, byte[] sealed, int length) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed, 0, length);
        } catch (GeneralSecurityException changed) {
            throw new DamagedChunkException(last ? "its end is missing or was changed" : "part of it was changed");
        }
    }

    /** A key is used for one file, so the number of the chunk is a nonce that never repeats. */
    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .put((byte) (last ? 1 : 0))
                .putLong(NONCE - Long.BYTES, number)
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * BITS, nonce));
        cipher.updateAAD(head);
        return cipher;
    }

    /** The passphrase does not open the file. */
    static final class WrongPassphraseException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A chunk is not what was written. */
    static final class DamagedChunkException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedChunkException(String what) {
            super(what);
        }
    }
}
