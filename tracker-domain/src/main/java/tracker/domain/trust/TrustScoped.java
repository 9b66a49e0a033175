package tracker.domain.trust;

import org.jspecify.annotations.Nullable;

/** A command or query on behalf of a trust, which needs a caller who may act for it. */
public interface TrustScoped {

    /** Null if it is on behalf of no trust. */
    @Nullable
    TrustCode trust();
}
