package tracker.domain.trust;

import java.util.Optional;

/** The register, as the rules of the other rooms ask it. */
public interface TrustRegistry {

    Optional<RegisteredTrust> find(TrustCode code);
}
