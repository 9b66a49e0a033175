package tracker.app.web;

import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Recognises failures whose only cause is that the client went away. */
final class ClosedConnection {

    private static final int DEEPEST = 20;

    private ClosedConnection() {}

    /** Whether the failure, or one of its causes, says that the client closed its connection. */
    static boolean is(Throwable failure) {
        boolean away = false;
        int depth = 0;
        for (@Nullable Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return false;
            }
            away |= cause instanceof ClientAbortException
                    || cause instanceof AsyncRequestNotUsableException
                    || cause instanceof RequestTooSlowException;
            depth++;
        }
        return away;
    }
}
