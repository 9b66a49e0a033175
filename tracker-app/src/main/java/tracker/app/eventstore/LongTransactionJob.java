package tracker.app.eventstore;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Logs once each transaction that stores events and has been open so long that the boards stand still for it. */
@Component
class LongTransactionJob {

    static final Duration LONG = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(LongTransactionJob.class);
    private static final long LOOK_EVERY_SECONDS = 15;

    private final TransactionHorizonRepository horizon;
    private final Duration tellAfter;
    private @Nullable String lastLogged;

    @Autowired
    LongTransactionJob(TransactionHorizonRepository horizon) {
        this(horizon, LONG);
    }

    LongTransactionJob(TransactionHorizonRepository horizon, Duration tellAfter) {
        this.horizon = horizon;
        this.tellAfter = tellAfter;
    }

    @Scheduled(initialDelay = LOOK_EVERY_SECONDS, fixedDelay = LOOK_EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void check() {
        try {
            TransactionHorizonRepository.OpenTransaction holder = horizon.oldestTransaction()
                    .filter(open -> open.age().compareTo(tellAfter) >= 0)
                    .orElse(null);
            if (holder != null && !holder.who().equals(lastLogged)) {
                LOG.warn(
                        "A database transaction has been open for {} s ({}, {}). Until it ends, the figures wait for what it stores.",
                        holder.age().toSeconds(),
                        holder.who(),
                        holder.state());
            }
            lastLogged = holder == null ? null : holder.who();
        } catch (RuntimeException failure) {
            LOG.debug("The open transactions could not be read; retrying", failure);
        }
    }
}
