package tracker.app.signin;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tracker.app.web.RateLimiter;

/**
 * Slows down those who guess. Each account takes five tries at once and then one every twelve seconds, each address forty and
 * then one a second: a hospital goes out through one. Who has forgotten a password waits a moment, and is never locked out.
 */
@Component
class SignInRateLimiter {

    private final RateLimiter accounts = new RateLimiter(5, Duration.ofMinutes(1));
    private final RateLimiter addresses = new RateLimiter(40, Duration.ofSeconds(40));

    /** Whether one more try is allowed now. */
    boolean tryAcquire(String account, String address) {
        // both are counted, whichever refuses
        boolean byAddress = addresses.tryAcquire(address);
        return accounts.tryAcquire(AccountRepository.normalisedSignInName(account)) && byAddress;
    }

    /** Who got in was no guesser. */
    void signedIn(String account) {
        accounts.reset(AccountRepository.normalisedSignInName(account));
    }
}
