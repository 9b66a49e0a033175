package tracker.app.messaging;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.shared.RuleBroken;

/** Records the duration and outcome of each command. */
public interface CommandMetrics {

    void record(String command, String outcome, long duration, TimeUnit unit);

    /** @param failure null if the event is stored */
    default void record(Command command, @Nullable Throwable failure, long nanoseconds) {
        record(command.getClass().getSimpleName(), outcome(failure), nanoseconds, TimeUnit.NANOSECONDS);
    }

    private static String outcome(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken) {
                return "refused";
            }
        }
        return failure == null ? "stored" : "failed";
    }
}
