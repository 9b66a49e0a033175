package tracker.app.eventstore;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Recognises a lost race: two commands were decided on the same state of an activity, and the other one was stored
 * first.
 *
 * <p>PostgreSQL reports SQLState 23505 for the unique constraint on the sequence numbers of an activity's events.
 * Axon's own resolver does not know this state, so the race would become a store failure that is not retried.
 */
final class ConcurrencyConflictResolver implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String NUMBERS_THE_FACTS = "domain_event_sequence";

    @Override
    public boolean isDuplicateKeyViolation(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && anyOf(sql)) {
                return true;
            }
        }
        return false;
    }

    /** A batch has the real cause in {@link SQLException#getNextException()}. */
    private static boolean anyOf(SQLException first) {
        for (@Nullable SQLException sql = first; sql != null; sql = sql.getNextException()) {
            if (UNIQUE_VIOLATION.equals(sql.getSQLState()) && onTheNumbering(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean onTheNumbering(SQLException sql) {
        return sql instanceof PSQLException postgres
                && postgres.getServerErrorMessage() != null
                && NUMBERS_THE_FACTS.equals(postgres.getServerErrorMessage().getConstraint());
    }
}
