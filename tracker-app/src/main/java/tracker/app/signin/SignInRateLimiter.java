package tracker.app.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Limits sign-in attempts. Each account has five attempts at once and then one every twelve seconds; each IP address
 * forty and then one a second, since a hospital shares one. Nobody is locked out.
 */
@Component
class SignInRateLimiter {

    private static final int KEPT = 20_000;

    private final LoadingCache<String, Bucket> accounts = buckets(5, Duration.ofMinutes(1));
    private final LoadingCache<String, Bucket> addresses = buckets(40, Duration.ofSeconds(40));

    private static LoadingCache<String, Bucket> buckets(int most, Duration refill) {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(Duration.ofHours(1))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, refill))
                        .build());
    }

    /** Whether another attempt is allowed now. */
    boolean tryAcquire(String account, String address) {
        // both are counted, whichever refuses
        boolean byAddress = addresses.get(address).tryConsume(1);
        return accounts.get(AccountRepository.normalisedSignInName(account)).tryConsume(1) && byAddress;
    }

    /** A successful sign-in resets the limit. */
    void signedIn(String account) {
        accounts.invalidate(AccountRepository.normalisedSignInName(account));
    }
}
