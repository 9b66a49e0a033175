package tracker.app.web;

import java.io.IOException;

/** A request body did not arrive in time; its connection has been closed. */
final class RequestTooSlowException extends IOException {

    private static final long serialVersionUID = 1L;

    RequestTooSlowException(String message) {
        super(message);
    }
}
