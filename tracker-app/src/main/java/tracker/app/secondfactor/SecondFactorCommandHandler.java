package tracker.app.secondfactor;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.signin.SignInProofRepository;
import tracker.domain.access.AccessCommand.ResetSecondFactor;
import tracker.domain.access.AccessRule;
import tracker.domain.shared.RuleBroken;

/** Resets the second factor of somebody who has lost it. */
@Component
public class SecondFactorCommandHandler {

    private final SecondFactorService factors;
    private final SignInProofRepository proofs;

    SecondFactorCommandHandler(SecondFactorService factors, SignInProofRepository proofs) {
        this.factors = factors;
        this.proofs = proofs;
    }

    @CommandHandler
    public void on(ResetSecondFactor command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        RuleBroken.when(command.person().value().equals(by), AccessRule.A_LOST_FACTOR_IS_RESET_BY_SOMEBODY_ELSE);
        String name =
                proofs.name(command.person()).orElseThrow(() -> new RuleBroken(AccessRule.SOMEBODY_IS_KNOWN_HERE));
        factors.reset(command.person(), name);
    }
}
