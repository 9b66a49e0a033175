package tracker.app.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.permissions.SecurityLog;
import tracker.app.secondfactor.SignInProofReader.Present;
import tracker.app.signin.SignInProofRepository.SignInProof;

/** What the script of the pages says and asks for when a passkey is made or used. */
@RestController
@ConditionalOnWebApplication
class PasskeyController {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyController.class);
    private static final int LONGEST_BODY = 20_000;
    private static final String USED = "passkey";

    private final SignInProofReader sessions;
    private final SecondFactorService factors;
    private final PasskeyService passkeys;

    PasskeyController(SignInProofReader sessions, SecondFactorService factors, PasskeyService passkeys) {
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    /** For the second step of signing in, and to prove again who one is. */
    @PostMapping(path = "/second-factor/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> requestOptions(HttpServletRequest request, HttpServletResponse response) {
        return answer(PasskeyController::mayUse, present -> passkeys.requestOptions(known(), request, response));
    }

    @PostMapping(path = "/second-factor/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> use(@RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
        return answer(PasskeyController::mayUse, present -> {
            if (body.length() > LONGEST_BODY || !passkeys.shows(present.proof(), body, request, response)) {
                throw new IllegalArgumentException("not a passkey of this person");
            }
            factors.given(present.who(), USED, request.getRemoteAddr());
            return "{}";
        });
    }

    @PostMapping(path = "/me/second-factor/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> creationOptions(HttpServletRequest request, HttpServletResponse response) {
        return answer(
                PasskeyController::mayEnrol,
                present -> passkeys.creationOptions(present.proof(), known(), request, response));
    }

    @PostMapping(path = "/me/second-factor/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> register(
            @RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
        return answer(PasskeyController::mayEnrol, present -> {
            if (body.length() > LONGEST_BODY) {
                throw new IllegalArgumentException("too long");
            }
            List<String> codes = factors.enrolPasskey(
                    present.proof(), present.who(), () -> passkeys.register(body, request, response));
            if (!codes.isEmpty()) {
                request.getSession().setAttribute(FactorSettingsController.NEW_CODES, codes.toArray(String[]::new));
            }
            return "{}";
        });
    }

    private static boolean mayUse(SignInProof proof) {
        return proof.secondFactor() && !proof.setUpDue();
    }

    private static boolean mayEnrol(SignInProof proof) {
        return !proof.secondFactorDue() && !proof.setUpDue() && !proof.external() && proof.recent();
    }

    private ResponseEntity<String> answer(Predicate<SignInProof> may, Function<Present, String> act) {
        Present present =
                sessions.present().filter(one -> may.test(one.proof())).orElse(null);
        if (present == null) {
            return problem(403, "Your sign-in is too old for this. Reload the page.");
        }
        try {
            return ResponseEntity.ok(act.apply(present));
        } catch (RuntimeException refused) {
            SecurityLog.rejected("a passkey of " + present.who().person(), String.valueOf(refused.getMessage()));
            LOG.debug("A passkey was refused", refused);
            return problem(400, "The passkey was not accepted. Try again, or use another way.");
        }
    }

    private static ResponseEntity<String> problem(int status, String sentence) {
        return ResponseEntity.status(status).body("{\"problem\": \"" + sentence + "\"}");
    }

    private static Authentication known() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
