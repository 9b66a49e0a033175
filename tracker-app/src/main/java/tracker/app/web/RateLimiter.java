package tracker.app.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Limits how often each caller may do something: a token bucket for each key, which refills evenly. Buckets unused
 * for an hour are dropped, and so are those above {@value #MOST_KEYS}; a dropped caller starts with a full bucket.
 */
public final class RateLimiter {

    /** Some hundred bytes each. */
    public static final int MOST_KEYS = 20_000;

    private static final Duration IDLE = Duration.ofHours(1);

    private final LoadingCache<String, Bucket> buckets;

    /**
     * A limiter on the system's clock.
     *
     * @param capacity maximum burst
     * @param refill time in which an empty bucket refills
     */
    public RateLimiter(long capacity, Duration refill) {
        this(capacity, refill, TimeMeter.SYSTEM_MILLISECONDS);
    }

    public RateLimiter(long capacity, Duration refill, TimeMeter time) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(IDLE)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Whether the caller may act once more now; if so, it counts. */
    public boolean tryAcquire(String key) {
        return buckets.get(key).tryConsume(1);
    }

    /** Counts one and returns zero, or returns how long the caller has to wait. */
    public Duration acquireOrWait(String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Gives the caller a full bucket. */
    public void reset(String key) {
        buckets.invalidate(key);
    }

    /** The number of callers remembered. */
    public long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
