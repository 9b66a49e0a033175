package tracker.domain.trust;

import java.util.Optional;

/** Read access to the register for the rules of other packages. */
public interface TrustRegistry {

    Optional<RegisteredTrust> find(TrustCode code);
}
