package tracker.app.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A backup or a restore is not possible; the message is the sentence for the person. */
final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String sentence) {
        this(sentence, null);
    }

    BackupRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static BackupRefused damaged(Path file, String what, @Nullable Throwable cause) {
        return new BackupRefused(
                "The backup %s is damaged (%s), and nothing was restored from it: take another one."
                        .formatted(file, what),
                cause);
    }

    /** Never null, unlike {@link #getMessage()} in general. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
