package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.mail.MailServerStatus;
import tracker.app.permissions.SecurityLog;
import tracker.app.signin.OneTimeLinkRepository.OneTimeLinkKind;
import tracker.app.throttle.KnownDeviceService;
import tracker.app.throttle.SignInRateLimiter;

/**
 * Emails a link that signs in, or one to choose a new password. The answer and the time it takes are the same whether or
 * not the address is known, so that accounts cannot be discovered; and it promises no email that is not sent.
 */
@Controller
@ConditionalOnWebApplication
class EmailLinkController {

    private final AccountRepository accounts;
    private final OneTimeLinkRepository links;
    private final AccountNotifier emails;
    private final SignInRateLimiter throttle;
    private final KnownDeviceService devices;
    private final MailServerStatus mail;
    private final TransactionTemplate transaction;

    EmailLinkController(
            AccountRepository accounts,
            OneTimeLinkRepository links,
            AccountNotifier emails,
            SignInRateLimiter throttle,
            KnownDeviceService devices,
            MailServerStatus mail,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.links = links;
        this.emails = emails;
        this.throttle = throttle;
        this.devices = devices;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PostMapping("/sign-in/link")
    String sendSignInLink(
            @RequestParam String address, HttpServletRequest request, HttpServletResponse response, Model page) {
        return send(address, OneTimeLinkKind.SIGN_IN, emails::sendLink, request, response, page);
    }

    @PostMapping("/sign-in/password")
    String sendPasswordLink(
            @RequestParam String address, HttpServletRequest request, HttpServletResponse response, Model page) {
        return send(address, OneTimeLinkKind.PASSWORD, emails::sendPasswordLink, request, response, page);
    }

    private String send(
            String typed,
            OneTimeLinkKind kind,
            Consumer<Account> email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        SignInDetails from = SignInDetails.of(request);
        @Nullable
        String device = from.device() == null
                ? null
                : account(typed)
                        .map(found -> devices.known(from.device(), found.person()))
                        .orElse(null);
        Duration wait = throttle.tryLink(typed, from.address(), device);
        if (!wait.isZero()) {
            SecurityLog.rejected("too many links asked for", from.address());
            return tooMany(wait, response, page);
        }
        transaction.executeWithoutResult(all -> account(typed).ifPresentOrElse(email, links::writeDecoy));
        page.addAttribute("heading", mail.present() ? "Check your email" : "No email was sent");
        page.addAttribute("words", words(kind));
        return "access/said";
    }

    /** Only people who have an address and may have a password here. */
    private Optional<Account> account(String typed) {
        return typed.length() > PasswordAuthenticationProvider.LONGEST_ADDRESS
                ? Optional.empty()
                : accounts.find(typed).filter(found -> !found.external() && !found.setUpDue());
    }

    private String words(OneTimeLinkKind kind) {
        String works = " It works once, for " + kind.works().toMinutes() + " minutes.";
        return mail.present()
                ? "If this address has an account, we are sending it an email with a link." + works
                : "No mail server is set up, so this tracker sends no emails. If this address has an account, an "
                        + "administrator can now read the link on the page “Users” and pass it on to you." + works;
    }

    private static String tooMany(Duration wait, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        long minutes = wait.toMinutes() + 1;
        page.addAttribute("heading", "No email was sent");
        page.addAttribute(
                "words",
                "Too many links were asked for. Try again in " + (minutes == 1 ? "a minute" : minutes + " minutes")
                        + ". A link that you received before still works until its time is over.");
        return "access/said";
    }
}
