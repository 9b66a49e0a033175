package tracker.app.secondfactor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tracker.app.signin.SignInProofRepository;
import tracker.app.signin.SignInProofRepository.SignInProof;
import tracker.app.signin.SignedInUser;

/** What the sign-in of the present request has proved. */
@Component
class SignInProofReader {

    private final SignInProofRepository proofs;

    SignInProofReader(SignInProofRepository proofs) {
        this.proofs = proofs;
    }

    static @Nullable SignedInUser who() {
        return SignedInUser.of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The sign-in, and what it has proved. */
    record Present(SignedInUser who, SignInProof proof) {}

    /** Empty for a visitor. */
    Optional<Present> present() {
        SignedInUser who = who();
        return who == null ? Optional.empty() : proofs.find(who).map(proof -> new Present(who, proof));
    }

    /** The sign-in, if it is not waiting for its second factor or for the first administrator's own details. */
    Optional<Present> complete() {
        return present()
                .filter(one -> !one.proof().secondFactorDue() && !one.proof().setUpDue());
    }
}
