package tracker.app.deciding;

import org.jspecify.annotations.Nullable;

/** Trusts and campaigns could not be held against their facts; the message is a sentence for people. Nothing has changed. */
public final class RegistersStay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistersStay(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
