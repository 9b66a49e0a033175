package tracker.ui.shared;

import tracker.domain.access.CallerIdentity;

/** What a page may know of the person before it; the application implements it. What one may do is decided elsewhere. */
public interface CurrentUser {

    /** With the roles as they are now. */
    CallerIdentity speaker();

    /** As others see the person; empty for a visitor. */
    String name();

    /** Which of the person's sign-ins this is; empty for a visitor. */
    default String signIn() {
        return "";
    }

    /** After how many seconds without doing anything the person is signed out. */
    int idleTimeoutSeconds();

    /** Signs the person out in every tab of this browser. */
    void signOut();
}
