package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.mail.MailServerStatus;
import tracker.app.password.PasswordPolicy;
import tracker.app.permissions.SecurityLog;
import tracker.app.signin.OneTimeLinkRepository.OneTimeLinkKind;
import tracker.domain.shared.PersonId;

/** The sign-in pages: plain forms for any browser and password manager, without JavaScript. */
@Controller
@ConditionalOnWebApplication
class SignInController {

    private final AccountRepository accounts;
    private final OneTimeLinkRepository links;
    private final LinkSignInService arrival;
    private final MailServerStatus mail;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final DemoAccountLoader demo;
    private final ObjectProvider<ClientRegistrationRepository> organisations;
    private final boolean organisationOnly;

    SignInController(
            AccountRepository accounts,
            OneTimeLinkRepository links,
            LinkSignInService arrival,
            MailServerStatus mail,
            PasswordEncoder passwords,
            Clock clock,
            DemoAccountLoader demo,
            ObjectProvider<ClientRegistrationRepository> organisations,
            SignInProperties properties) {
        this.accounts = accounts;
        this.links = links;
        this.arrival = arrival;
        this.mail = mail;
        this.passwords = passwords;
        this.clock = clock;
        this.demo = demo;
        this.organisations = organisations;
        this.organisationOnly = properties.organisationOnly();
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String problem,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        page.addAttribute("clean", SignOutController.takeClean(request, response));
        page.addAttribute("typed", TypedAddress.take(request));
        page.addAttribute("organisationOnly", organisationOnly);
        page.addAttribute("mail", mail.present());
        page.addAttribute("to", ReturnAddress.of(to));
        page.addAttribute("problem", problem(problem));
        page.addAttribute("demo", demo.shown());
        page.addAttribute(
                "organisations",
                organisations.getIfAvailable() instanceof InMemoryClientRegistrationRepository known
                        ? StreamSupport.stream(known.spliterator(), false).toList()
                        : List.of());
        return "access/sign-in";
    }

    private static String problem(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "wrong" -> "The email address or password is wrong. Try again, or ask for a sign-in link below.";
            case "often" ->
                "There were too many attempts. Wait a minute and try again, or ask for a sign-in link below.";
            case "organisation" ->
                "Signing in with your organisation did not work, or it gives you no role in the tracker. Contact "
                        + "the organisers.";
            default -> "";
        };
    }

    /** What people type who look for the sign-in page. */
    @GetMapping({"/login", "/log-in", "/signin"})
    String otherNames() {
        return "redirect:/sign-in";
    }

    @GetMapping("/sign-in/link/{token}")
    String link(@PathVariable String token, HttpServletResponse response, Model page) {
        Optional<Account> account = links.owner(token, OneTimeLinkKind.SIGN_IN).flatMap(accounts::find);
        if (account.isEmpty()) {
            return used(response, page);
        }
        page.addAttribute("name", account.get().name());
        return "access/link";
    }

    @PostMapping("/sign-in/link/{token}")
    String useLink(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model page) {
        Optional<Account> account =
                links.consume(token, OneTimeLinkKind.SIGN_IN).flatMap(accounts::find);
        if (account.isEmpty()) {
            SecurityLog.rejected("a link that was used or has expired", request.getRemoteAddr());
            return used(response, page);
        }
        return comeIn(account.get(), "link", request, response);
    }

    @GetMapping("/invitation/{token}")
    String invitation(@PathVariable String token, HttpServletResponse response, Model page) {
        Optional<Account> account =
                links.owner(token, OneTimeLinkKind.INVITATION).flatMap(accounts::find);
        return account.isEmpty() ? used(response, page) : choose(account.get(), "", page);
    }

    @PostMapping("/invitation/{token}")
    String accept(
            @PathVariable String token,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Optional<Account> invited =
                links.owner(token, OneTimeLinkKind.INVITATION).flatMap(accounts::find);
        if (invited.isEmpty()) {
            return used(response, page);
        }
        String problem = PasswordPolicy.problem(
                password, invited.get().address(), invited.get().name());
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return choose(invited.get(), problem, page);
        }
        Optional<PersonId> person = links.consume(token, OneTimeLinkKind.INVITATION);
        if (person.isEmpty()) {
            return used(response, page);
        }
        accounts.open(person.get(), passwords.encode(password), clock.instant());
        return comeIn(invited.get(), "invitation", request, response);
    }

    private String comeIn(Account account, String way, HttpServletRequest request, HttpServletResponse response) {
        accounts.recordVisit(account.person(), clock.instant());
        arrival.signIn(account, way, request, response);
        return "redirect:/";
    }

    private static String choose(Account account, String problem, Model page) {
        page.addAttribute("name", account.name());
        page.addAttribute("address", account.address());
        page.addAttribute("problem", problem);
        page.addAttribute("least", PasswordPolicy.LEAST);
        return "access/invitation";
    }

    static String used(HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.GONE.value());
        page.addAttribute("heading", "This link no longer works");
        page.addAttribute(
                "words",
                "It has been used, has expired or was replaced by a newer one. Ask for a new link on the sign-in page.");
        return "access/said";
    }
}
