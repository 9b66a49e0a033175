package tracker.app.messaging;

import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Decides a lost race again on the newer state; every other failure is final.
 *
 * <p>Axon asks of every cause in turn whether it is final, and a lost race always has an SQL failure as its cause. So the chain
 * is looked at as a whole.
 */
final class SecondTries extends IntervalRetryScheduler {

    /** Enough for dozens of clients on one activity; each try is a few milliseconds. */
    private static final int TRIES = 60;

    private static final int MILLISECONDS_BETWEEN = 10;

    SecondTries(ScheduledExecutorService executor) {
        super(IntervalRetryScheduler.builder()
                .retryExecutor(executor)
                .maxRetryCount(TRIES)
                .retryInterval(MILLISECONDS_BETWEEN));
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
