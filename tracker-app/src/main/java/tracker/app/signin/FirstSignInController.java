package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.password.PasswordPolicy;
import tracker.domain.access.EmailAddress;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;

/**
 * Asks the first administrator for a name, an email address and a password of their own. Until then the account has no
 * role; afterwards the printed password no longer works.
 */
@Controller
@ConditionalOnWebApplication
class FirstSignInController {

    /** Where the first administrator is led to. */
    static final String PATH = "/first-sign-in";

    private final AccountRepository accounts;
    private final PasswordChangeService changes;
    private final PasswordEncoder passwords;

    FirstSignInController(AccountRepository accounts, PasswordChangeService changes, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
    }

    @GetMapping(PATH)
    String ask(HttpServletResponse response, Model page) {
        Account account = due();
        return account == null ? nothingToDo(response, page) : form("", "", "", page);
    }

    @PostMapping(PATH)
    String save(
            @RequestParam String name,
            @RequestParam String address,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        SignedInUser who = who();
        Account account = due();
        if (who == null || account == null) {
            return nothingToDo(response, page);
        }
        String problem = problem(account, name, address, password, who);
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(name, address, problem, page);
        }
        changes.keepDevice(account.person(), request, response);
        return "redirect:/";
    }

    /** Empty if it is done. */
    private String problem(Account account, String name, String address, String password, SignedInUser who) {
        try {
            String own = new TextLine(name).value();
            String email = new EmailAddress(address).value();
            String problem = PasswordPolicy.problem(password, email, own);
            if (!problem.isEmpty()) {
                return problem;
            }
            if (passwords.matches(password, String.valueOf(account.password()))) {
                return "This is the password that was printed. Enter a new one.";
            }
            return changes.setUp(account.person(), email, own, password, who.at())
                    ? ""
                    : "Another user has this email address. Enter a different one.";
        } catch (RuleBroken refused) {
            return refused.sentence();
        }
    }

    private static String form(String name, String address, String problem, Model page) {
        page.addAttribute("name", name);
        page.addAttribute("address", address);
        page.addAttribute("problem", problem);
        page.addAttribute("least", PasswordPolicy.LEAST);
        return "access/first-sign-in";
    }

    private static String nothingToDo(HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        page.addAttribute("heading", "Page not found");
        page.addAttribute("words", "This page is for the first administrator, before the account is set up.");
        return "access/said";
    }

    private static @Nullable SignedInUser who() {
        return SignedInUser.of(SecurityContextHolder.getContext().getAuthentication());
    }

    private @Nullable Account due() {
        SignedInUser who = who();
        return who == null ? null : accounts.find(who).filter(Account::setUpDue).orElse(null);
    }
}
