package tracker.app.messaging;

/** No connection was free for a query in time. The message is a sentence for the user. */
public final class QueryOverloadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryOverloadException(Throwable cause) {
        super("The tracker is busy, or its database cannot be reached. Try again in a moment.", cause);
    }
}
