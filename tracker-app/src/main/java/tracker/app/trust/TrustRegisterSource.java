package tracker.app.trust;

import java.util.List;
import tracker.domain.trust.RegisteredTrust;

/** All trusts, for components that cache them. */
public interface TrustRegisterSource {

    /** By name; within a command, as its own transaction sees them. */
    List<RegisteredTrust> all();
}
