package tracker.app.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;

/** Streams events, one a line, with a count and a checksum. */
final class EventOutputStream extends FilterOutputStream {

    static final int PROGRESS_INTERVAL = 50_000;

    private final MessageDigest digest = ChecksumCalculator.newDigest();
    private final LongConsumer progress;
    private long facts;

    /** @param progress is called from time to time with the number of events */
    EventOutputStream(OutputStream out, LongConsumer progress) {
        super(out);
        this.progress = progress;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        for (int i = from; i < from + length; i++) {
            // COPY writes a line break inside a value as two other characters
            if (bytes[i] == '\n' && ++facts % PROGRESS_INTERVAL == 0) {
                progress.accept(facts);
            }
        }
    }

    long eventCount() {
        return facts;
    }

    /** Finishes the stream. */
    String sha256() {
        return ChecksumCalculator.toHex(digest.digest());
    }
}
