package tracker.app.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tracker.app.permissions.SecurityLog;
import tracker.app.throttle.KnownDeviceService;
import tracker.app.throttle.SignInRateLimiter;

/**
 * Authenticates by address and password. It takes the same time and gives the same message whether or not the account
 * exists.
 */
@Component
class PasswordAuthenticationProvider implements AuthenticationProvider {

    /** No address is longer, and no password that can be right. */
    static final int LONGEST_ADDRESS = 254;

    private static final int LONGEST_PASSWORD = 300;

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final PasswordEncoder passwords;
    private final SignInRateLimiter throttle;
    private final KnownDeviceService devices;
    private final Clock clock;
    private final String nobodys;
    private final boolean organisationOnly;

    PasswordAuthenticationProvider(
            AccountRepository accounts,
            SignInRepository signIns,
            PasswordEncoder passwords,
            SignInRateLimiter throttle,
            KnownDeviceService devices,
            Clock clock,
            SignInProperties properties) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.clock = clock;
        this.organisationOnly = properties.organisationOnly();
        this.nobodys = passwords.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        SignInDetails from = SignInDetails.of(tried.getDetails());
        String typed = tried.getName();
        @Nullable
        String device = from.device() == null
                ? null
                : account(typed)
                        .map(found -> devices.known(from.device(), found.person()))
                        .orElse(null);
        if (organisationOnly) {
            throw new BadCredentialsException("everybody signs in with an organisation");
        }
        if (!throttle.tryPassword(typed, from.address(), device).isZero()) {
            SecurityLog.rejected("too many attempts", from.address());
            throw new LockedException("too many attempts");
        }
        Optional<Account> account = account(typed);
        if (!matches(String.valueOf(tried.getCredentials()), account.orElse(null))) {
            SecurityLog.rejected("wrong address or password", from.address());
            throw new BadCredentialsException("wrong address or password");
        }
        throttle.signedIn(typed, from.address(), device);
        Account found = account.orElseThrow();
        accounts.recordVisit(found.person(), clock.instant());
        SignedInUser who = signIns.begin(found);
        SecurityLog.signedIn(who.person(), "password", from.address());
        return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    }

    private Optional<Account> account(String typed) {
        return typed.length() > LONGEST_ADDRESS
                ? Optional.empty()
                : accounts.find(typed).filter(found -> found.password() != null);
    }

    /** Compares in any case, so that an unknown account takes as long as a known one. */
    private boolean matches(String password, @Nullable Account account) {
        boolean bounded = password.length() <= LONGEST_PASSWORD;
        String kept = account == null || account.password() == null ? nobodys : account.password();
        return passwords.matches(bounded ? password : "too long", kept) && bounded && account != null;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
