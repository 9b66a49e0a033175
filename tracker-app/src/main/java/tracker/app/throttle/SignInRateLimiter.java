package tracker.app.throttle;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tracker.app.web.RateLimiter;

/**
 * Limits sign-in attempts (decision 0052). The IP address is asked first: forty attempts at once and then one a second,
 * since a hospital shares one. Then each account has, at each IP address, {@value #TRIES} attempts at once and then one
 * every twelve seconds, and from all addresses together a hundred and then five a minute, against guessing from many
 * places.
 *
 * <p>A known device of the account is counted by itself and by nothing else, so no stranger can lock its owner out. A
 * link by email has a budget of its own, so that guesses at the password do not take it away.
 *
 * <p>Codes of a second factor have the strictest limits, since they are short.
 */
@Component
public class SignInRateLimiter {

    /** Attempts at once for one account at one IP address. */
    public static final int TRIES = 5;

    private static final int LONGEST_NAME = 300;
    private static final Duration TRIES_REFILL = Duration.ofMinutes(1);
    private static final int TRIES_AT_ONE_ADDRESS = 40;
    private static final Duration ADDRESS_REFILL = Duration.ofSeconds(40);
    private static final int TRIES_FROM_EVERYWHERE = 100;
    private static final Duration EVERYWHERE_REFILL = Duration.ofMinutes(20);

    private static final int LINKS = 5;
    private static final Duration LINKS_REFILL = Duration.ofMinutes(15);
    private static final int LINKS_AT_ONE_ADDRESS = 20;
    private static final Duration LINKS_AT_ONE_ADDRESS_REFILL = Duration.ofMinutes(5);
    private static final int LINKS_FROM_EVERYWHERE = 20;
    private static final Duration LINKS_FROM_EVERYWHERE_REFILL = Duration.ofHours(1);

    private static final int FACTORS = 5;
    private static final Duration FACTORS_REFILL = Duration.ofMinutes(5);
    private static final int FACTORS_FROM_EVERYWHERE = 20;
    private static final Duration FACTORS_FROM_EVERYWHERE_REFILL = Duration.ofHours(1);

    private final AttemptBudget passwords;
    private final AttemptBudget links;
    private final AttemptBudget factors;

    @Autowired
    public SignInRateLimiter() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInRateLimiter(TimeMeter time) {
        passwords = new AttemptBudget(
                new RateLimiter(TRIES_AT_ONE_ADDRESS, ADDRESS_REFILL, time),
                new RateLimiter(TRIES, TRIES_REFILL, time),
                new RateLimiter(TRIES_FROM_EVERYWHERE, EVERYWHERE_REFILL, time));
        links = new AttemptBudget(
                new RateLimiter(LINKS_AT_ONE_ADDRESS, LINKS_AT_ONE_ADDRESS_REFILL, time),
                new RateLimiter(LINKS, LINKS_REFILL, time),
                new RateLimiter(LINKS_FROM_EVERYWHERE, LINKS_FROM_EVERYWHERE_REFILL, time));
        factors = new AttemptBudget(
                new RateLimiter(TRIES_AT_ONE_ADDRESS, ADDRESS_REFILL, time),
                new RateLimiter(FACTORS, FACTORS_REFILL, time),
                new RateLimiter(FACTORS_FROM_EVERYWHERE, FACTORS_FROM_EVERYWHERE_REFILL, time));
    }

    /**
     * Counts an attempt with a password.
     *
     * @param account as typed
     * @param address the IP address
     * @param device a known device of that account; null for any other
     * @return zero if it is allowed, otherwise how long to wait
     */
    public Duration tryPassword(String account, String address, @Nullable String device) {
        return passwords.acquireOrWait(normalised(account), ClientNetwork.of(address), device);
    }

    /** A right password is no guess: it gives the attempts back. */
    public void signedIn(String account, String address, @Nullable String device) {
        passwords.succeeded(normalised(account), ClientNetwork.of(address), device);
    }

    /** The same for a link by email. */
    public Duration tryLink(String account, String address, @Nullable String device) {
        return links.acquireOrWait(normalised(account), ClientNetwork.of(address), device);
    }

    /**
     * Counts an attempt with a code of six digits or a recovery code: {@value #FACTORS} at once and then one a minute, and
     * from everywhere 20 an hour. A known device is no exception: whoever guesses here has the password already.
     *
     * @param person the id of the account
     * @param address the IP address
     */
    public Duration tryFactor(String person, String address) {
        return factors.acquireOrWait(normalised(person), ClientNetwork.of(address), null);
    }

    /** A right code gives the attempts back. */
    public void factorGiven(String person, String address) {
        factors.succeeded(normalised(person), ClientNetwork.of(address), null);
    }

    /** The number of buckets in memory. */
    long size() {
        return passwords.size() + links.size() + factors.size();
    }

    /** Cut first: no account has a name so long, and nobody makes the server work through megabytes. */
    private static String normalised(String account) {
        String bounded = account.substring(0, Math.min(account.length(), LONGEST_NAME));
        return bounded.strip().toLowerCase(Locale.ROOT);
    }

    /** The limits of one kind of attempt. */
    private record AttemptBudget(RateLimiter byAddress, RateLimiter byBoth, RateLimiter byAccount) {

        Duration acquireOrWait(String account, String address, @Nullable String device) {
            if (device != null) {
                return byBoth.acquireOrWait(device(account, device));
            }
            Duration wait = byAddress.acquireOrWait(address);
            if (wait.isZero()) {
                wait = byBoth.acquireOrWait(both(account, address));
            }
            return wait.isZero() ? byAccount.acquireOrWait(account) : wait;
        }

        void succeeded(String account, String address, @Nullable String device) {
            byBoth.reset(device == null ? both(account, address) : device(account, device));
            if (device == null) {
                byAccount.refund(account);
            }
        }

        long size() {
            return byAddress.size() + byBoth.size() + byAccount.size();
        }

        /** No name holds a line break in its key, so that two pairs never share one. */
        private static String both(String account, String address) {
            return "address\n" + address + "\n" + account;
        }

        private static String device(String account, String device) {
            return "device\n" + device + "\n" + account;
        }
    }
}
