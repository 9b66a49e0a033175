package tracker.app.permissions;

import java.util.concurrent.CompletableFuture;

/** Asks the user for a proof of identity, before what changes roles, secrets or published figures for good. */
@FunctionalInterface
public interface RecentProof {

    /**
     * Completes at once if the last proof is recent, otherwise when the user has given one, on a thread of theirs. Fails
     * with the broken rule in a sentence if they do not.
     */
    CompletableFuture<Void> require();
}
