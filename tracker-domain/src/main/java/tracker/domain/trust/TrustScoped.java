package tracker.domain.trust;

import org.jspecify.annotations.Nullable;

/** A command or query in the name of a trust, for which the caller has to speak. */
public interface TrustScoped {

    /** Null where it is in no trust's name. */
    @Nullable
    TrustCode trust();
}
