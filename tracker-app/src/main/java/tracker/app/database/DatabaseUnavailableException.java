package tracker.app.database;

import org.jspecify.annotations.Nullable;

/** The tracker cannot start on this database; the message is the one sentence to show, without a stack trace. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String sentence) {
        this(sentence, null);
    }

    DatabaseUnavailableException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user; never null, unlike {@link #getMessage()} in general. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
