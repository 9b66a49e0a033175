package tracker.app.backup;

import java.io.IOException;
import java.io.InputStream;

/** Decrypts a file chunk by chunk and gives nothing that is not authenticated. A file that was cut off is an error. */
final class DecryptingInputStream extends InputStream {

    private static final int SEALED = BackupCipher.CHUNK + BackupCipher.TAG;

    private final InputStream in;
    private final BackupCipher cipher;
    private byte[] plain = new byte[0];
    private int at;
    private long number;
    private byte[] next;
    private boolean ended;

    /** @param in behind the head of the file */
    DecryptingInputStream(InputStream in, BackupCipher cipher) throws IOException {
        this.in = in;
        this.cipher = cipher;
        this.next = in.readNBytes(SEALED);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == plain.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        int some = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, into, from, some);
        at += some;
        return some;
    }

    private void open() throws IOException {
        byte[] now = next;
        if (now.length < BackupCipher.TAG) {
            throw new BackupCipher.DamagedChunkException("its end is missing or was changed");
        }
        next = now.length < SEALED ? new byte[0] : in.readNBytes(SEALED);
        ended = next.length == 0;
        plain = cipher.decrypt(number++, ended, now, now.length);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
