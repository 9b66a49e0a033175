package tracker.app.token;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for tokens that end soon. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "tracker.reminders", havingValue = "true", matchIfMissing = true)
class TokenExpiryJob {

    private static final Logger LOG = LoggerFactory.getLogger(TokenExpiryJob.class);
    private static final int FIRST_MINUTES = 2;
    private static final int MINUTES = 60;

    private final TokenExpiryService expiry;

    TokenExpiryJob(TokenExpiryService expiry) {
        this.expiry = expiry;
    }

    @Scheduled(initialDelay = FIRST_MINUTES, fixedDelay = MINUTES, timeUnit = TimeUnit.MINUTES)
    void run() {
        try {
            expiry.warn();
        } catch (RuntimeException trouble) {
            LOG.warn("The warnings about API tokens could not be written; trying again", trouble);
        }
    }
}
