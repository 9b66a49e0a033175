package tracker.app.trust;

import java.util.ArrayList;
import java.util.List;
import tracker.domain.trust.TrustCommand.CloseTrust;
import tracker.domain.trust.TrustCommand.RegisterTrust;

/** The steps for a trust that the register does not know. */
final class Newcomer {

    private Newcomer() {}

    static List<Step> steps(ListedTrust trust) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
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
            steps.add(new Step(
                    new CloseTrust(trust.code(), trust.closed(), trust.successors()),
                    Closing.inWords(trust.code(), trust.closed(), trust.successors())));
        }
        return steps;
    }
}
