package tracker.app.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Limits writes per token and refusals per IP address. A valid token is never refused because of others at the same
 * address, which may be a whole hospital.
 */
@Component
final class ApiRateLimiter {

    /** The number of buckets kept, some hundred bytes each; the least recently used is dropped and starts anew. */
    static final int REMEMBERED = 10_000;

    private static final int BYTES_OF_A_NETWORK = 8;
    private static final int BYTES_OF_IPV6 = 16;

    private static final Logger SECURITY = LoggerFactory.getLogger("tracker.security");

    private final Map<String, Bucket> tokens = new RecentBucketCache();
    private final Map<String, Bucket> noted = new RecentBucketCache();
    private final Map<String, Bucket> addresses = new RecentBucketCache();
    private final long writes;
    private final long refusals;
    private final TimeMeter time;

    @Autowired
    ApiRateLimiter(
            @Value("${tracker.api.writes-a-minute:3000}") long writes,
            @Value("${tracker.api.refusals-a-minute:30}") long refusals) {
        this(writes, refusals, TimeMeter.SYSTEM_MILLISECONDS);
    }

    ApiRateLimiter(long writes, long refusals, TimeMeter time) {
        this.writes = writes;
        this.refusals = refusals;
        this.time = time;
    }

    /** Counts a write; a token over the limit is logged once a minute. */
    void countWrite(String token) {
        try {
            take(bucket(tokens, token, writes), "This token has sent more than " + writes + " requests a minute.");
        } catch (ApiProblemException often) {
            if (bucket(noted, token, 1).tryConsume(1)) {
                SECURITY.warn("The token {} was refused: more than {} writes a minute", token, writes);
            }
            throw often;
        }
    }

    /** Counts a refused request from this address. */
    void countRefusal(String address) {
        take(
                bucket(addresses, network(address), refusals),
                "There have been too many requests without a valid token from this address.");
    }

    /** The number of buckets. */
    int remembered() {
        return tokens.size() + addresses.size();
    }

    private static void take(Bucket bucket, String sentence) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new ApiProblemException(
                            HttpStatus.TOO_MANY_REQUESTS,
                            sentence + " Nothing was stored. Send it again in " + seconds + " seconds.")
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
    }

    private Bucket bucket(Map<String, Bucket> buckets, String whose, long aMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    whose,
                    newcomer -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }

    /** An IPv6 client can use its whole network, so the network counts as one. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == BYTES_OF_IPV6 ? Arrays.toString(Arrays.copyOf(bytes, BYTES_OF_A_NETWORK)) : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static final class RecentBucketCache extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        RecentBucketCache() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    }
}
