package tracker.app.trust;

import java.util.Optional;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/** The shipped register in memory, for the tests of other rooms. */
public final class ShippedTrustFixture implements TrustRegistry {

    private final RegisterStory register = RegisterStory.loaded();

    @Override
    public Optional<RegisteredTrust> find(TrustCode code) {
        return register.find(code);
    }
}
