package tracker.app.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;

/**
 * Limits how often each caller may do something: a token bucket for each key, which refills evenly. Buckets unused
 * for an hour are dropped, and so are those above {@value #MOST_KEYS}; a dropped caller starts with a full bucket.
 *
 * <p>Keys come from outside and may be of any length, so a bucket is kept under the hash of its key. That bounds the
 * memory, and keeps email addresses out of it.
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
        return buckets.get(hash(key)).tryConsume(1);
    }

    /** Counts one and returns zero, or returns how long the caller has to wait. */
    public Duration acquireOrWait(String key) {
        ConsumptionProbe probe = buckets.get(hash(key)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Takes back one that was counted, because it turned out not to matter. */
    public void refund(String key) {
        Bucket bucket = buckets.getIfPresent(hash(key));
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    /** Gives the caller a full bucket. */
    public void reset(String key) {
        buckets.invalidate(hash(key));
    }

    /** The number of callers remembered. */
    public long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
