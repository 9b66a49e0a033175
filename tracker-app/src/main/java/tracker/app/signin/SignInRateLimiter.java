package tracker.app.signin;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tracker.app.web.RateLimiter;

/**
 * Limits sign-in attempts. Each account has five attempts at once and then one every twelve seconds; each IP address
 * forty and then one a second, since a hospital shares one. Nobody is locked out.
 */
@Component
class SignInRateLimiter {

    private final RateLimiter accounts = new RateLimiter(5, Duration.ofMinutes(1));
    private final RateLimiter addresses = new RateLimiter(40, Duration.ofSeconds(40));

    /** Whether another attempt is allowed now. */
    boolean tryAcquire(String account, String address) {
        // both are counted, whichever refuses
        boolean byAddress = addresses.tryAcquire(address);
        return accounts.tryAcquire(AccountRepository.normalisedSignInName(account)) && byAddress;
    }

    /** A successful sign-in resets the limit. */
    void signedIn(String account) {
        accounts.reset(AccountRepository.normalisedSignInName(account));
    }
}
