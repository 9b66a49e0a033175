package tracker.app.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tracker.app.eventstore.UnreadableEvent;
import tracker.domain.participation.DeadLetterReason;

/**
 * Distinguishes an event that cannot be projected from a database that is unavailable. Only the first becomes a dead
 * letter (decision 0010).
 */
public final class PoisonClassifier {

    /** SQLState classes about values: data exceptions, violated constraints, limits. */
    private static final Set<String> ABOUT_VALUES = Set.of("22", "23", "54");

    private PoisonClassifier() {}

    /** The reason for a dead letter. Null if the event is not the cause and everything must be retried later. */
    static @Nullable DeadLetterReason classify(RuntimeException failure) {
        boolean database = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isAboutValues(sql) ? DeadLetterReason.REFUSED : null;
            }
            database |= cause instanceof DataAccessException || cause instanceof TransactionException;
        }
        return database ? null : DeadLetterReason.DOES_NOT_FIT;
    }

    /** The reason for a dead letter that could not be decoded. */
    public static DeadLetterReason classify(UnreadableEvent event) {
        return event.nameKnown() ? DeadLetterReason.UNREADABLE : DeadLetterReason.UNKNOWN_NAME;
    }

    private static boolean isAboutValues(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && state.length() == 5 && ABOUT_VALUES.contains(state.substring(0, 2));
    }
}
