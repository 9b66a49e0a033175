package tracker.app.referencedata;

import org.jspecify.annotations.Nullable;

/**
 * Trusts and campaigns could not be checked against their events. The message is a sentence for users. Nothing has
 * changed.
 */
public final class ReferenceDataRebuildException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceDataRebuildException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
