package tracker.app.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tracker.app.eventstore.UnreadableEvent;
import tracker.domain.participation.DeadLetterReason;

/** Tells a fact that cannot be digested from a database that is away: only the first is ever parked (decision 0010). */
public final class PoisonClassifier {

    /** Classes of SQLState that speak of the values: data exceptions, broken constraints, limits. */
    private static final Set<String> ABOUT_VALUES = Set.of("22", "23", "54");

    private PoisonClassifier() {}

    /** Why the fact is to be parked; null when it is not the fact's fault, and everything has to be tried again later. */
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

    /** Why a fact that could not be decoded is to be parked. */
    public static DeadLetterReason classify(UnreadableEvent fact) {
        return fact.nameKnown() ? DeadLetterReason.UNREADABLE : DeadLetterReason.UNKNOWN_NAME;
    }

    private static boolean isAboutValues(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && state.length() == 5 && ABOUT_VALUES.contains(state.substring(0, 2));
    }
}
