package tracker.app.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No connection was free for a query in time, or too many expensive ones were running. The message is a sentence for the user. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class QueryOverloadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryOverloadException(@Nullable Throwable cause) {
        super("The tracker is busy, or its database cannot be reached. Try again in a moment.", cause);
    }
}
