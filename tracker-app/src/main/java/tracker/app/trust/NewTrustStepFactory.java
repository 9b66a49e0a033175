package tracker.app.trust;

import java.util.ArrayList;
import java.util.List;
import tracker.domain.trust.TrustCommand.CloseTrust;
import tracker.domain.trust.TrustCommand.RegisterTrust;

/** Creates the steps for a trust that is not in the register. */
final class NewTrustStepFactory {

    private NewTrustStepFactory() {}

    static List<RegisterStep> steps(ListedTrust trust) {
        List<RegisterStep> steps = new ArrayList<>();
        steps.add(new RegisterStep(
                new RegisterTrust(
                        trust.code(),
                        trust.name(),
                        trust.type(),
                        trust.region(),
                        trust.icb(),
                        trust.place(),
                        trust.opened()),
                trust.code() + ": registered as " + trust.name()));
        if (trust.closed() != null) {
            steps.add(new RegisterStep(
                    new CloseTrust(trust.code(), trust.closed(), trust.successors()),
                    TrustClosingText.inWords(trust.code(), trust.closed(), trust.successors())));
        }
        return steps;
    }
}
