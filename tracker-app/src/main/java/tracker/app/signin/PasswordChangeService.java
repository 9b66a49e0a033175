package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.openpages.OpenPageRegistry;
import tracker.app.permissions.SecurityLog;
import tracker.app.signin.OneTimeLinkRepository.OneTimeLinkKind;
import tracker.app.throttle.KnownDeviceService;
import tracker.app.throttle.SignInRateLimiter;
import tracker.domain.shared.PersonId;

/**
 * Sets a new password. Whoever knew the old one is out: all other sign-ins end with their open pages, remembered and
 * known devices are forgotten, and links that were sent before no longer work.
 */
@Component
@ConditionalOnWebApplication
public class PasswordChangeService {

    /** No password that can be right is longer. */
    private static final int LONGEST = 300;

    private final AccountRepository accounts;
    private final OneTimeLinkRepository links;
    private final SignInRepository signIns;
    private final RememberedDeviceRepository remembered;
    private final KnownDeviceService devices;
    private final AccountNotifier emails;
    private final OpenPageRegistry pages;
    private final SignInRateLimiter throttle;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    PasswordChangeService(
            AccountRepository accounts,
            OneTimeLinkRepository links,
            SignInRepository signIns,
            RememberedDeviceRepository remembered,
            KnownDeviceService devices,
            AccountNotifier emails,
            OpenPageRegistry pages,
            SignInRateLimiter throttle,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.links = links;
        this.signIns = signIns;
        this.remembered = remembered;
        this.devices = devices;
        this.emails = emails;
        this.pages = pages;
        this.throttle = throttle;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Checks the password of someone who is signed in. Guesses count like those on the sign-in page.
     *
     * @return what is wrong, in a sentence; empty if it is right
     */
    public String check(PersonId person, String typed, HttpServletRequest request) {
        Account account = accounts.find(person).orElse(null);
        String kept = account == null ? null : account.password();
        if (account == null || kept == null) {
            return "There is no password.";
        }
        SignInDetails from = SignInDetails.of(request);
        @Nullable String device = devices.known(from.device(), person);
        if (!throttle.tryPassword(account.address(), from.address(), device).isZero()) {
            return "There were too many attempts. Wait a minute and try again.";
        }
        if (!passwords.matches(typed.length() <= LONGEST ? typed : "", kept)) {
            SecurityLog.rejected("wrong current password of " + person, from.address());
            return "Your current password is wrong.";
        }
        throttle.signedIn(account.address(), from.address(), device);
        return "";
    }

    /**
     * Changes the password of someone who is signed in.
     *
     * @param here the id of the sign-in that stays; empty for none
     */
    void change(PersonId person, String password, String here) {
        String hash = passwords.encode(password);
        transaction.executeWithoutResult(all -> {
            accounts.setPassword(person, hash);
            endOthers(person, here);
            accounts.find(person).ifPresent(emails::notifyOfPasswordChange);
        });
        changed(person);
    }

    /**
     * Replaces what was printed at the first start.
     *
     * @return false when another account has that address
     */
    boolean setUp(PersonId person, String address, String name, String password, String here) {
        String hash = passwords.encode(password);
        BooleanSupplier done = () -> accounts.setUp(person, address, name, hash);
        boolean made = Boolean.TRUE.equals(transaction.execute(all -> {
            boolean set = done.getAsBoolean();
            if (set) {
                endOthers(person, here);
            }
            return set;
        }));
        if (made) {
            changed(person);
        }
        return made;
    }

    /** Keeps the device on which the password was changed known. */
    void keepDevice(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        devices.remember(person, request, response);
    }

    private void endOthers(PersonId person, String here) {
        signIns.endAll(person, here);
        remembered.forgetAll(person);
        devices.forgetAll(person);
        for (OneTimeLinkKind kind : OneTimeLinkKind.values()) {
            links.end(person, kind);
        }
    }

    private void changed(PersonId person) {
        SecurityLog.changed("the password of " + person);
        pages.check();
    }
}
