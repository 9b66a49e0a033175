package tracker.app.api;

import java.io.IOException;

/** The body of a request is longer than any that makes sense. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("the body is too large");
    }
}
