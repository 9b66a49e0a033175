package tracker.app.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.secondfactor.SignInProofReader.Present;
import tracker.app.signin.ReturnAddress;

/** The second step of signing in: asks for a code or a passkey. */
@Controller
@ConditionalOnWebApplication
class SecondFactorController {

    /** Where whoever owes the second factor is led to. */
    static final String PATH = "/second-factor";

    private final SignInProofReader sessions;
    private final SecondFactorService factors;
    private final PasskeyService passkeys;

    SecondFactorController(SignInProofReader sessions, SecondFactorService factors, PasskeyService passkeys) {
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    @GetMapping(PATH)
    String ask(
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Present present = due();
        if (present == null) {
            return nothingToDo(response, page);
        }
        return form(present, to, "", request, page);
    }

    @PostMapping(PATH)
    String give(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Present present = due();
        if (present == null) {
            return nothingToDo(response, page);
        }
        String problem = factors.give(present.proof(), present.who(), code, request.getRemoteAddr());
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(present, to, problem, request, page);
        }
        return "redirect:" + ReturnAddress.of(to);
    }

    private @Nullable Present due() {
        return sessions.present().filter(one -> one.proof().secondFactorDue()).orElse(null);
    }

    private static String nothingToDo(HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        page.addAttribute("heading", "Page not found");
        page.addAttribute("words", "This page is the second step of signing in. Start on the sign-in page.");
        return "access/said";
    }

    private String form(Present present, @Nullable String to, String problem, HttpServletRequest request, Model page) {
        var state = factors.state(present.proof().person());
        page.addAttribute("to", ReturnAddress.of(to));
        page.addAttribute("problem", problem);
        page.addAttribute("app", state.app());
        page.addAttribute("passkey", !state.passkeys().isEmpty() && passkeys.offered(request));
        return "secondfactor/ask";
    }
}
