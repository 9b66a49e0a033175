package tracker.app.messaging;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Retries a command that lost a race on the newer state; every other failure is final.
 *
 * <p>Axon checks each cause separately, and a lost race always has an SQL failure as its cause. So this class checks
 * the chain as a whole.
 */
final class ConflictRetryScheduler extends IntervalRetryScheduler {

    /** Enough for dozens of clients on one activity; each attempt takes a few milliseconds. */
    private static final int TRIES = 60;

    private static final int MILLISECONDS_BETWEEN = 10;

    private final ConflictRetryCount races;

    ConflictRetryScheduler(ScheduledExecutorService executor, ConflictRetryCount races) {
        super(IntervalRetryScheduler.builder()
                .retryExecutor(executor)
                .maxRetryCount(TRIES)
                .retryInterval(MILLISECONDS_BETWEEN));
        this.races = races;
    }

    @Override
    @SuppressWarnings("rawtypes") // same signature as in the superclass
    public boolean scheduleRetry(
            CommandMessage message,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable again) {
        boolean triedAgain = super.scheduleRetry(message, lastFailure, failures, again);
        if (triedAgain) {
            races.add();
        }
        return triedAgain;
    }

    @Override
    protected boolean isExplicitlyNonTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException) {
                return false;
            }
        }
        return true;
    }
}
