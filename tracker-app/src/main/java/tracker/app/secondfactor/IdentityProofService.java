package tracker.app.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import tracker.app.secondfactor.SignInProofReader.Present;
import tracker.app.signin.PasswordChangeService;
import tracker.app.signin.SignInProofRepository;

/** Checks a password or a code of a person who is signed in, and records the proof. */
@Component
@ConditionalOnWebApplication
class IdentityProofService {

    private final PasswordChangeService passwords;
    private final SecondFactorService factors;
    private final SignInProofRepository proofs;

    IdentityProofService(PasswordChangeService passwords, SecondFactorService factors, SignInProofRepository proofs) {
        this.passwords = passwords;
        this.factors = factors;
        this.proofs = proofs;
    }

    /** @return what is wrong, in a sentence; empty if it is right */
    String checkPassword(Present present, String typed, HttpServletRequest request) {
        String problem = passwords.check(present.proof().person(), typed, request);
        if (problem.isEmpty()) {
            proofs.recordProof(present.who());
        }
        return problem;
    }

    /** @return what is wrong, in a sentence; empty if it is right */
    String checkCode(Present present, String typed, HttpServletRequest request) {
        return present.proof().secondFactor()
                ? factors.give(present.proof(), present.who(), typed, request.getRemoteAddr())
                : "Enter your password.";
    }
}
