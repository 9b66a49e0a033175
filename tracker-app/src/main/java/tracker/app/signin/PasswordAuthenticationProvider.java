package tracker.app.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import tracker.app.permissions.SecurityLog;

/**
 * Authenticates by address and password. It takes the same time and gives the same message whether or not the account
 * exists.
 */
@Component
class PasswordAuthenticationProvider implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final PasswordEncoder passwords;
    private final SignInRateLimiter throttle;
    private final Clock clock;
    private final String nobodys;

    PasswordAuthenticationProvider(
            AccountRepository accounts,
            SignInRepository signIns,
            PasswordEncoder passwords,
            SignInRateLimiter throttle,
            Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
        this.nobodys = passwords.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String typed = tried.getName();
        String address =
                tried.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "nowhere";
        if (!throttle.tryAcquire(typed, address)) {
            SecurityLog.rejected("too many attempts", address);
            throw new LockedException("too many attempts");
        }
        Optional<Account> account = accounts.find(typed).filter(found -> found.password() != null);
        String password = String.valueOf(tried.getCredentials());
        boolean right =
                passwords.matches(password, account.map(Account::password).orElse(nobodys));
        if (!right || account.isEmpty()) {
            SecurityLog.rejected("wrong address or password", address);
            throw new BadCredentialsException("wrong address or password");
        }
        throttle.signedIn(typed);
        accounts.recordVisit(account.get().person(), clock.instant());
        SignedInUser who = signIns.begin(account.get());
        SecurityLog.signedIn(who.person(), "password", address);
        return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
