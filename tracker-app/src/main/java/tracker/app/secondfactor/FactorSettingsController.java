package tracker.app.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import tracker.ui.shared.QrCodeImage;

/** A person's own second factors: sets them up and removes them. */
@Controller
@ConditionalOnWebApplication
class FactorSettingsController {

    /** Where whoever needs a second factor and has none is led to. */
    static final String PATH = "/me/second-factor";

    /** The codes that a passkey brought, until the page shows them. */
    static final String NEW_CODES = "tracker.recovery-codes";

    private static final String PENDING_SECRET = "tracker.totp-secret";
    private static final String ISSUER = "Healthcare Science Week tracker";

    private final SignInProofReader sessions;
    private final SecondFactorService factors;
    private final PasskeyService passkeys;

    FactorSettingsController(SignInProofReader sessions, SecondFactorService factors, PasskeyService passkeys) {
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    @GetMapping(PATH)
    String show(@RequestParam(required = false) @Nullable String to, HttpServletRequest request, Model page) {
        return forOwner(present -> {
            page.addAttribute("state", factors.state(present.proof().person()));
            page.addAttribute("due", present.proof().setUpSecondFactorDue());
            page.addAttribute("required", present.proof().required());
            page.addAttribute("external", present.proof().external());
            page.addAttribute("passkeysOffered", passkeys.offered(request));
            page.addAttribute("to", ReturnAddress.of(to));
            return "secondfactor/settings";
        });
    }

    @GetMapping(PATH + "/app")
    String app(@RequestParam(required = false) @Nullable String to, HttpServletRequest request, Model page) {
        return recently(present -> {
            byte[] secret = TotpAlgorithm.newSecret();
            request.getSession().setAttribute(PENDING_SECRET, secret);
            return appForm(present, secret, to, "", page);
        });
    }

    @PostMapping(PATH + "/app")
    String confirmApp(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return recently(present -> {
            if (!(request.getSession().getAttribute(PENDING_SECRET) instanceof byte[] secret)) {
                return "redirect:" + PATH + "/app";
            }
            Optional<List<String>> codes = factors.enrolApp(present.proof(), present.who(), secret, code);
            if (codes.isEmpty()) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                return appForm(
                        present,
                        secret,
                        to,
                        "This is not the code that your app shows now. Check that the time on your phone is right, and "
                                + "enter the next code.",
                        page);
            }
            request.getSession().removeAttribute(PENDING_SECRET);
            return codes(codes.get(), to, page);
        });
    }

    private static String appForm(Present present, byte[] secret, @Nullable String to, String problem, Model page) {
        String base32 = TotpAlgorithm.base32(secret);
        page.addAttribute("picture", QrCodeImage.svg(uri(present.proof().address(), base32)));
        page.addAttribute("secret", base32.replaceAll("(.{4})(?=.)", "$1 "));
        page.addAttribute("problem", problem);
        page.addAttribute("to", ReturnAddress.of(to));
        return "secondfactor/app";
    }

    /** As authenticator apps read it (Google's key URI format). */
    static String uri(String address, String base32) {
        return "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(address) + "?secret=" + base32 + "&issuer="
                + encoded(ISSUER) + "&algorithm=SHA1&digits=6&period=30";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Shows the codes that a new passkey brought. */
    @GetMapping(PATH + "/codes")
    String newCodes(@RequestParam(required = false) @Nullable String to, HttpServletRequest request, Model page) {
        return forOwner(present -> {
            Object fresh = request.getSession().getAttribute(NEW_CODES);
            request.getSession().removeAttribute(NEW_CODES);
            if (fresh instanceof String[] codes) {
                return codes(List.of(codes), to, page);
            }
            // a passkey beside another factor brings none
            page.addAttribute("heading", "Your second factor is set up");
            page.addAttribute("words", "Recovery codes are shown once, when they are made.");
            page.addAttribute("next", to == null ? PATH : ReturnAddress.of(to));
            page.addAttribute("nextWords", "Continue");
            return "access/said";
        });
    }

    @PostMapping(PATH + "/codes")
    String renewCodes(Model page) {
        return recently(present -> factors.state(present.proof().person()).any()
                ? codes(factors.renewCodes(present.proof()), PATH, page)
                : "redirect:" + PATH);
    }

    /** @param passkey its id; empty for the authenticator app */
    @PostMapping(PATH + "/remove")
    String remove(@RequestParam(defaultValue = "") String passkey) {
        return recently(present -> {
            if (passkey.isEmpty()) {
                factors.removeApp(present.proof());
            } else {
                factors.removePasskey(present.proof(), passkey);
            }
            return "redirect:" + PATH;
        });
    }

    private static String codes(List<String> codes, @Nullable String to, Model page) {
        String next = to == null ? PATH : ReturnAddress.of(to);
        if (codes.isEmpty()) {
            return "redirect:" + next;
        }
        page.addAttribute("codes", codes);
        page.addAttribute("next", next);
        return "secondfactor/codes";
    }

    private String forOwner(Function<Present, String> show) {
        return sessions.complete()
                .map(show)
                .orElse("redirect:" + (sessions.present().isEmpty() ? "/sign-in?to=" + PATH : "/"));
    }

    /** For what changes something: the last proof of identity is recent, and no organisation signs the person in. */
    private String recently(Function<Present, String> act) {
        return forOwner(present -> {
            if (present.proof().external()) {
                return "redirect:" + PATH;
            }
            return present.proof().recent()
                    ? act.apply(present)
                    : "redirect:" + IdentityProofController.PATH + "?to=" + PATH;
        });
    }
}
