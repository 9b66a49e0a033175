package tracker.app.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Encrypts what is written, chunk by chunk. The file is complete only once the stream is closed. */
final class EncryptingOutputStream extends OutputStream {

    private final OutputStream out;
    private final BackupCipher cipher;
    private final byte[] chunk = new byte[BackupCipher.CHUNK];
    private int filled;
    private long number;
    private boolean closed;

    EncryptingOutputStream(OutputStream out, BackupCipher cipher) throws IOException {
        this.out = out;
        this.cipher = cipher;
        cipher.writeHead(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            // a full chunk waits until more comes, because it may be the last
            if (filled == chunk.length) {
                seal(false);
            }
            int some = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, at, chunk, filled, some);
            filled += some;
            at += some;
            left -= some;
        }
    }

    private void seal(boolean last) throws IOException {
        out.write(cipher.encrypt(number++, last, chunk, filled));
        filled = 0;
    }

    /** Writes the last chunk; the stream beneath stays open. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.flush();
        }
    }
}
