package tracker.app.api;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tracker.app.web.ClientNetwork;
import tracker.app.web.RateLimiter;

/**
 * Limits writes per token and refusals per IP address. A valid token is never refused because of others at the same
 * address, which may be a whole hospital.
 */
@Component
@EnableConfigurationProperties(ApiProperties.class)
final class ApiRateLimiter {

    private static final Logger SECURITY = LoggerFactory.getLogger("tracker.security");

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final long writes;
    private final RateLimiter tokens;
    private final RateLimiter warnings;
    private final RateLimiter addresses;

    @Autowired
    ApiRateLimiter(ApiProperties properties) {
        this(properties.writesAMinute(), properties.refusalsAMinute(), TimeMeter.SYSTEM_MILLISECONDS);
    }

    ApiRateLimiter(long writes, long refusals, TimeMeter time) {
        this.writes = writes;
        this.tokens = new RateLimiter(writes, MINUTE, time);
        this.warnings = new RateLimiter(1, MINUTE, time);
        this.addresses = new RateLimiter(refusals, MINUTE, time);
    }

    /** Counts a write; a token over the limit is logged once a minute. */
    void countWrite(String token) {
        try {
            acquire(tokens, token, "This token has sent more than " + writes + " requests a minute.");
        } catch (ApiProblemException often) {
            if (warnings.tryAcquire(token)) {
                SECURITY.warn("The token {} was refused: more than {} writes a minute", token, writes);
            }
            throw often;
        }
    }

    /** Counts a refused request from this address. */
    void countRefusal(String address) {
        acquire(
                addresses,
                ClientNetwork.of(address),
                "There have been too many requests without a valid token from this address.");
    }

    /** The number of tokens and addresses remembered. */
    long remembered() {
        return tokens.size() + addresses.size();
    }

    private static void acquire(RateLimiter limiter, String key, String sentence) {
        Duration wait = limiter.acquireOrWait(key);
        if (!wait.isZero()) {
            long seconds = wait.toSeconds() + 1;
            throw new ApiProblemException(
                            HttpStatus.TOO_MANY_REQUESTS,
                            sentence + " Nothing was stored. Send it again in " + seconds + " seconds.")
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
    }
}
