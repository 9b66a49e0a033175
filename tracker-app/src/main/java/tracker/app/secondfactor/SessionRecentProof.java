package tracker.app.secondfactor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import tracker.app.permissions.RecentProof;
import tracker.app.secondfactor.SignInProofReader.Present;
import tracker.app.signin.SignInProofRepository.SignInProof;
import tracker.domain.access.AccessRule;
import tracker.domain.shared.RuleBroken;
import tracker.ui.access.IdentityProofDialog;
import tracker.ui.access.IdentityProofDialog.Proof;

/**
 * Asks on the page itself, if the last proof of identity in this session is too old. Whoever has no session, such as an API
 * token, shows the proof with each request.
 */
@Component
@ConditionalOnWebApplication
class SessionRecentProof implements RecentProof {

    private final SignInProofReader sessions;
    private final IdentityProofService proofs;
    private final SecondFactorService factors;

    SessionRecentProof(SignInProofReader sessions, IdentityProofService proofs, SecondFactorService factors) {
        this.sessions = sessions;
        this.proofs = proofs;
        this.factors = factors;
    }

    @Override
    public CompletableFuture<Void> require() {
        Present present =
                sessions.present().filter(one -> !one.proof().recent()).orElse(null);
        if (present == null) {
            return CompletableFuture.completedFuture(null);
        }
        UI page = UI.getCurrent();
        return page == null ? refused() : ask(page, present);
    }

    private static CompletableFuture<Void> refused() {
        return CompletableFuture.failedFuture(new RuleBroken(AccessRule.CONFIRM_THAT_IT_IS_YOU));
    }

    private CompletableFuture<Void> ask(UI page, Present present) {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        Proof proof = proof(present.proof());
        page.add(new IdentityProofDialog(
                proof,
                typed -> check(proof, present, typed),
                () -> sessions.present()
                        .map(Present::proof)
                        .filter(SignInProof::recent)
                        .isPresent(),
                () -> answered.complete(null),
                () -> answered.completeExceptionally(new RuleBroken(AccessRule.CONFIRM_THAT_IT_IS_YOU))));
        return answered;
    }

    private Proof proof(SignInProof present) {
        if (present.password()) {
            return Proof.PASSWORD;
        }
        return factors.state(present.person()).app() ? Proof.CODE : Proof.ELSEWHERE;
    }

    private String check(Proof proof, Present present, String typed) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return proof == Proof.PASSWORD
                ? proofs.checkPassword(present, typed, request)
                : proofs.checkCode(present, typed, request);
    }
}
