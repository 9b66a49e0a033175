package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.password.PasswordPolicy;
import tracker.app.signin.OneTimeLinkRepository.OneTimeLinkKind;

/** Changing one's password, and choosing a new one with a link from an email. */
@Controller
@ConditionalOnWebApplication
class PasswordController {

    private static final String PAGE = "access/password";
    private static final String PROVE = "redirect:/me/confirm?to=/me/password";
    private static final String PROBLEM = "problem";

    private final AccountRepository accounts;
    private final OneTimeLinkRepository links;
    private final PasswordChangeService changes;
    private final LinkSignInService arrival;
    private final SignInProofRepository proofs;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordController(
            AccountRepository accounts,
            OneTimeLinkRepository links,
            PasswordChangeService changes,
            LinkSignInService arrival,
            SignInProofRepository proofs,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.changes = changes;
        this.arrival = arrival;
        this.proofs = proofs;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping("/me/password")
    String change(Model page) {
        SignedInUser who = who();
        Account account = signedIn();
        if (who == null || account == null) {
            return "redirect:/sign-in?to=/me/password";
        }
        return unproved(account, who) ? PROVE : form(account, "", page);
    }

    /** Whoever has no password yet, and signed in a while ago, proves first who they are. */
    private boolean unproved(Account account, SignedInUser who) {
        return account.password() == null
                && !account.external()
                && proofs.find(who)
                        .filter(SignInProofRepository.SignInProof::recent)
                        .isEmpty();
    }

    @PostMapping("/me/password")
    String change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        SignedInUser who = who();
        Account account = signedIn();
        if (who == null || account == null || account.external()) {
            return "redirect:/sign-in?to=/me/password";
        }
        if (unproved(account, who)) {
            return PROVE;
        }
        String problem = problem(account, current, password, request);
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(account, problem, page);
        }
        changes.change(account.person(), password, who.at());
        changes.keepDevice(account.person(), request, response);
        page.addAttribute("heading", "Your password is changed");
        page.addAttribute("words", "You were signed out on all other devices.");
        page.addAttribute("next", "/me");
        page.addAttribute("nextWords", "Your account");
        return "access/said";
    }

    /** The current password is asked for first: guesses at it count like those on the sign-in page. */
    private String problem(Account account, String current, String password, HttpServletRequest request) {
        String kept = account.password();
        if (kept != null) {
            String wrong = changes.check(account.person(), current, request);
            if (!wrong.isEmpty()) {
                return wrong + " Your password was not changed.";
            }
            if (passwords.matches(password, kept)) {
                return "This is your current password. Enter a new one.";
            }
        }
        return PasswordPolicy.problem(password, account.address(), account.name());
    }

    private static String form(Account account, String problem, Model page) {
        page.addAttribute("address", account.address());
        page.addAttribute(PROBLEM, problem);
        page.addAttribute("least", PasswordPolicy.LEAST);
        page.addAttribute("external", account.external());
        page.addAttribute("current", account.password() != null);
        return PAGE;
    }

    @GetMapping("/sign-in/password/{token}")
    String reset(@PathVariable String token, HttpServletResponse response, Model page) {
        Optional<Account> account = links.owner(token, OneTimeLinkKind.PASSWORD).flatMap(accounts::find);
        return account.isEmpty() ? SignInController.used(response, page) : choose(account.get(), "", page);
    }

    @PostMapping("/sign-in/password/{token}")
    String reset(
            @PathVariable String token,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Optional<Account> owner = links.owner(token, OneTimeLinkKind.PASSWORD).flatMap(accounts::find);
        if (owner.isEmpty()) {
            return SignInController.used(response, page);
        }
        String problem = PasswordPolicy.problem(
                password, owner.get().address(), owner.get().name());
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return choose(owner.get(), problem, page);
        }
        Optional<Account> account =
                links.consume(token, OneTimeLinkKind.PASSWORD).flatMap(accounts::find);
        if (account.isEmpty()) {
            return SignInController.used(response, page);
        }
        changes.change(account.get().person(), password, "");
        accounts.recordVisit(account.get().person(), clock.instant());
        arrival.signIn(account.get(), "link for a new password", request, response);
        return "redirect:/";
    }

    private static String choose(Account account, String problem, Model page) {
        page.addAttribute("address", account.address());
        page.addAttribute(PROBLEM, problem);
        page.addAttribute("least", PasswordPolicy.LEAST);
        return "access/new-password";
    }

    private static @Nullable SignedInUser who() {
        return SignedInUser.of(SecurityContextHolder.getContext().getAuthentication());
    }

    private @Nullable Account signedIn() {
        SignedInUser who = who();
        return who == null ? null : accounts.find(who).orElse(null);
    }
}
