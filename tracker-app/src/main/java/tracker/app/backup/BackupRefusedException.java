package tracker.app.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A backup or restore is not possible; the message is shown to the user. */
final class BackupRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefusedException(String sentence) {
        this(sentence, null);
    }

    BackupRefusedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static BackupRefusedException damaged(Path file, String what, @Nullable Throwable cause) {
        return new BackupRefusedException(
                "The backup %s is damaged (%s), and nothing was restored from it: use another one."
                        .formatted(file, what),
                cause);
    }

    /** Never null, unlike {@link #getMessage()} in general. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
