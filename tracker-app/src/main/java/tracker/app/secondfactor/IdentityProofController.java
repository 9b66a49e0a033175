package tracker.app.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.secondfactor.SignInProofReader.Present;
import tracker.app.signin.ReturnAddress;

/** Asks a person again who they are, before what changes roles, secrets or figures for good. */
@Controller
@ConditionalOnWebApplication
class IdentityProofController {

    static final String PATH = "/me/confirm";

    private final SignInProofReader sessions;
    private final IdentityProofService proofs;
    private final SecondFactorService factors;
    private final PasskeyService passkeys;
    private final ObjectProvider<ClientRegistrationRepository> organisations;

    IdentityProofController(
            SignInProofReader sessions,
            IdentityProofService proofs,
            SecondFactorService factors,
            PasskeyService passkeys,
            ObjectProvider<ClientRegistrationRepository> organisations) {
        this.sessions = sessions;
        this.proofs = proofs;
        this.factors = factors;
        this.passkeys = passkeys;
        this.organisations = organisations;
    }

    @GetMapping(PATH)
    String ask(@RequestParam(required = false) @Nullable String to, HttpServletRequest request, Model page) {
        Present present = sessions.complete().orElse(null);
        return present == null ? "redirect:/sign-in?to=" + PATH : form(present, to, "", request, page);
    }

    @PostMapping(PATH)
    String confirm(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Present present = sessions.complete().orElse(null);
        if (present == null) {
            return "redirect:/sign-in?to=" + PATH;
        }
        String problem = password.isEmpty()
                ? proofs.checkCode(present, code, request)
                : proofs.checkPassword(present, password, request);
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(present, to, problem, request, page);
        }
        if (to != null) {
            return "redirect:" + ReturnAddress.of(to);
        }
        page.addAttribute("heading", "Thank you");
        page.addAttribute("words", "You can close this page and go on where you were.");
        page.addAttribute("next", "/me");
        page.addAttribute("nextWords", "Your account");
        return "access/said";
    }

    private String form(Present present, @Nullable String to, String problem, HttpServletRequest request, Model page) {
        var state = factors.state(present.proof().person());
        page.addAttribute("to", to == null ? "" : ReturnAddress.of(to));
        page.addAttribute("problem", problem);
        page.addAttribute("password", present.proof().password());
        page.addAttribute("address", present.proof().address());
        page.addAttribute("code", state.any());
        page.addAttribute("passkey", !state.passkeys().isEmpty() && passkeys.offered(request));
        page.addAttribute("external", present.proof().external());
        page.addAttribute(
                "organisations",
                organisations.getIfAvailable() instanceof InMemoryClientRegistrationRepository known
                        ? StreamSupport.stream(known.spliterator(), false).toList()
                        : List.of());
        return "secondfactor/confirm";
    }
}
