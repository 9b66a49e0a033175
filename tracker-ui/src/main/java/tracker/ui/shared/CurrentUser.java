package tracker.ui.shared;

import tracker.domain.access.CallerIdentity;

/** The current user, as pages know them. The application implements it. Permissions are checked elsewhere. */
public interface CurrentUser {

    /** The caller with their current roles. */
    CallerIdentity speaker();

    /** The user's display name. Empty for a visitor. */
    String name();

    /** The id of this sign-in session. Empty for a visitor. */
    default String signIn() {
        return "";
    }

    /** Seconds without activity after which the user is signed out. */
    int idleTimeoutSeconds();

    /** Signs the user out in every tab of this browser. */
    void signOut();
}
